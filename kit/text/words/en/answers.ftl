# What is said of the file of answers, and of an activity where no kernel is running.

problem-unsaved = Your last answers are not on disk yet: { $why }. They are kept in this browser; make room or choose another folder, then go on.
problem-incomplete = Not all of your answers are on disk any more: { $why }. They are kept in Python and in this browser; make room or choose another folder, then go on.
problem-name = Your new name could not be saved: { $why }. Make room or choose another folder, then try again.
begun-anew-kept = Your answers so far are kept in { $place }.
begun-anew = Run the cell that made this widget again to begin anew.
written-to = { $what } written to { $path }.
notice-faults =
    { $lines ->
        [one] { $lines } saved line is not shown here, and stays in the file. It is: { $first }
       *[other] { $lines } saved lines are not shown here, and stay in the file. One of them: { $first }
    }
go-on-kept = What you answered here is kept. Run this cell to go on.
go-on-begin = Nothing answered yet? Run it to begin. Outside Jupyter it can only be read.
posts-to-judge =
    { $posts ->
        [one] { $posts } post to judge
       *[other] { $posts } posts to judge
    }
and-more-posts = … and { $posts } more.
