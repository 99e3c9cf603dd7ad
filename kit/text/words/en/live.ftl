# A room: what the program says to the teacher.

live-no-feed =
    The feed has a model of its own and nothing to vote on, so a room cannot do it. Give it as a page: kit page feed
live-no-room =
    { $name } cannot be done in a room, for it is met again later, or its posts are not known. Name posts, a quiz, a prediction, guesses or a task of writing, such as direction-a.
live-nothing-to-vote =
    { $name } has nothing to choose from, so there is nothing to vote on. Name something that has labels, options or steps, such as direction-a.

# The file of a room.

room-file-refused = { $path }: { $why }
room-file-unusable = { $path } cannot be written to: { $why }. Make a copy of it elsewhere, and go on with that.
room-file-served = { $path } is served by another program just now. Stop that one first, or begin a room with another name.
room-file-changed = { $path } is a room in which somebody changed something: { $what }. Go on with a copy of it from before.
