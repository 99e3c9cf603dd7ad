# A room: what the program says to the teacher.

live-no-feed =
    The feed has a model of its own and nothing to vote on, so a room cannot do it. Give it as a page: kit page feed
live-no-room =
    { $name } cannot be done in a room, for it is met again later, or its posts are not known. Name posts, a quiz, a prediction, guesses or a task of writing, such as direction-a.
live-nothing-to-vote =
    { $name } has nothing to choose from, so there is nothing to vote on. Name something that has labels, options or steps, such as direction-a.
