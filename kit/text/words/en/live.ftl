# A room: what `kit live` says in the terminal, and where it cannot do what was asked.

# The file of a room.

refuse-room-missing = There is no file { $path }. Give the file that kit live named when it began, such as room.db.
refuse-room-none = { $path } is no file of a room. Give one that kit live wrote, such as room.db.
refuse-room-later = { $path } is of a later version of the kit than this one. Update the kit, and try again.
refuse-room-unusable = { $path } cannot be used: { $why }. Give a copy of it from before, or begin a new room.
refuse-room-served = { $path } is served by another program just now. Stop that one first, or begin a room with another name.
refuse-room-line = In { $path } this is no answer and no move: { $line }. Somebody changed the file; give a copy of it from before.
