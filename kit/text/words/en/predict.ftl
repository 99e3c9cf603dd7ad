# Predict: draw a guess, lock it, then see the figures. Also what Python says of guesses.

predict-name = Predict: { $title }
predict-where = { $drawn } of { $points } drawn
predict-picture = Your guess. { $unit }
predict-place = { $x }, { $curve }
predict-given = Given: { $points }.
predict-point = { $place }: { $value }
not-drawn = not drawn
not-drawn-yet = not drawn yet
draw-here = Draw your guess here

# What the figures are: published, made in a way that is told, or just figures.

made-label =
    { $made ->
        [published] published
        [simulated] simulated
        [computed] computed
        [counted] counted
        [estimated] estimated
        [invented] invented
       *[untold] the figures
    }
made-head =
    { $made ->
        [published] Published
        [simulated] Simulated
        [computed] Computed
        [counted] Counted
        [estimated] Estimated
        [invented] Invented
       *[untold] Figure
    }
made-all =
    { $made ->
        [published] what was published
        [simulated] the simulated figures
        [computed] the computed figures
        [counted] the counted figures
        [estimated] the estimated figures
        [invented] the invented figures
       *[untold] the figures
    }

# Which curve is in hand.

curve-to-draw = Curve to draw
curve-in-front = Curve in front
tabs-draw = Draw:
tabs-in-front = In front:
said-draw-now = Now draw: { $curve }.
said-in-front = In front: { $curve }.

# Before the reveal.

draw-curve = Drag across the picture to draw, or tap where a point shall be.
draw-bars = Drag each bar to its length, or tap where it shall end.
draw-curve-keys = Or by keys: Tab to the picture, then ↑ ↓ to change, ← → to move.
draw-bars-keys = Or by keys: Tab to the picture, then ← → to change, ↑ ↓ to move.
lock = Lock my guess and reveal
draw-one-first =
    { $made ->
        [published] Draw at least one point; then you can lock your guess and see what was published.
        [simulated] Draw at least one point; then you can lock your guess and see the simulated figures.
        [computed] Draw at least one point; then you can lock your guess and see the computed figures.
        [counted] Draw at least one point; then you can lock your guess and see the counted figures.
        [estimated] Draw at least one point; then you can lock your guess and see the estimated figures.
        [invented] Draw at least one point; then you can lock your guess and see the invented figures.
       *[untold] Draw at least one point; then you can lock your guess and see the figures.
    }
all-drawn = All points are drawn. Once you reveal, your guess stays as it is.
points-open =
    { $points ->
        [one] { $points } point is still open. You can reveal now, but what you have not guessed by then stays open.
       *[other] { $points } points are still open. You can reveal now, but what you have not guessed by then stays open.
    }
curve-open = Nothing is drawn for { $curve } yet. You can reveal now, but what you have not guessed by then stays open.
said-drawn = Drawn. { $points }.
said-undone = Undone. { $points }.
nothing-to-undo = There is nothing to undo.

# After the reveal.

legend-you = you
legend-gap = the gap
legend-class = { $name }: median, and from the lowest to the highest
break-about = Dashed line { $which }, { $about }.
source-listed = [{ $number }] { $source }
as-a-table = The same as a table
figures-as-a-table = The figures as a table
table-unit =
    { $made ->
        [published] { $unit }. Gap: you minus published, in points.
        [simulated] { $unit }. Gap: you minus simulated, in points.
        [computed] { $unit }. Gap: you minus computed, in points.
        [counted] { $unit }. Gap: you minus counted, in points.
        [estimated] { $unit }. Gap: you minus estimated, in points.
        [invented] { $unit }. Gap: you minus invented, in points.
       *[untold] { $unit }. Gap: you minus the figure, in points.
    }
table-class = Class: the median of { $name }, and from the lowest to the highest.
column-you = You
column-gap = Gap
column-class = Class
cell-sourced = { $value } [{ $source }]
cell-given = given
cell-open = open

# How far guesses are off.

off-figure =
    { $made ->
        [published] { $figure } was published
        [simulated] the simulated figure is { $figure }
        [computed] the computed figure is { $figure }
        [counted] the counted figure is { $figure }
        [estimated] the estimated figure is { $figure }
        [invented] the invented figure is { $figure }
       *[untold] the figure is { $figure }
    }
off-points =
    { $by ->
        [one] { $by } point
       *[other] { $by } points
    }
off-one =
    { $way ->
        [high] Your guess for { $place } is { off-points } too high: you said { $mine }, and { off-figure }.
        [low] Your guess for { $place } is { off-points } too low: you said { $mine }, and { off-figure }.
       *[right] Your guess for { $place } is right: you said { $mine }, and { off-figure }.
    }
miss =
    { $way ->
        [high] { off-points } too high
       *[low] { off-points } too low
    }
off-on-average =
    { $mean ->
        [one] Your { $guesses } guesses are { $mean } point off on average: { $counts }.
       *[other] Your { $guesses } guesses are { $mean } points off on average: { $counts }.
    }
off-high = { $guesses } too high
off-low = { $guesses } too low
off-none = { $guesses } right
off-most =
    { $way ->
        [high] You are furthest off for { $place }: you said { $mine }, and { off-figure }, so you were { off-points } too high.
       *[low] You are furthest off for { $place }: you said { $mine }, and { off-figure }, so you were { off-points } too low.
    }
nothing-drawn =
    { $cells ->
        [shown] Draw above. How far you are off is shown under the picture. This line may stay as it is: this page has no cells to run.
       *[run] Draw above, then run this cell.
    }
guess-lock-first =
    { $cells ->
        [shown] Lock your guess with the button under the picture. How far you are off is shown there. This line may stay as it is: this page has no cells to run.
       *[run] Lock your guess first, with the button under the picture or with .reveal(). Then run this again.
    }

# Keys.

key-five = 5 more or less, for the point that has the focus
key-twenty = 20 more or less
key-ends = 0 and 100
key-tens = 0, 10, … 90
key-same = the same as the point before
key-other-point = next and previous point
key-other-bar = next and previous bar
key-curve = the next curve
key-take-back = take this point back
key-undo-drawing = undo
