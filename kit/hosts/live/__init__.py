"""The room: an activity live, on phones and on a projector, from one teacher's machine."""
