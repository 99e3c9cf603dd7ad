# The report on a class: one page to show, to print, to read aloud.

report-title = What the class said
report-repr = A report of { $size } kB. Save it with a path: path='class.html'.
report-frame = Report of the class
report-activities = Activities
report-nothing = No answers were found, so there is nothing to show yet.
report-summary =
    { $texts ->
        [0] { report-people }, { report-of-activities }, { report-of-answers }.
       *[other] { report-people }, { report-of-activities }, { report-of-answers }, { report-of-texts }.
    }
report-people =
    { $people ->
        [one] { $people } person
       *[other] { $people } people
    }
report-of-activities =
    { $activities ->
        [one] { $activities } activity
       *[other] { $activities } activities
    }
report-of-answers =
    { $answers ->
        [one] { $answers } answer
       *[other] { $answers } answers
    }
report-of-texts =
    { $texts ->
        [one] { $texts } finished text
       *[other] { $texts } finished texts
    }
report-counted-once =
    { $counted ->
        [one] { $people } people handed in { $counted } set of answers: what a pair handed in, or somebody copied, counts once.
       *[other] { $people } people handed in { $counted } different sets of answers: what a pair handed in, or somebody copied, counts once.
    }
report-counted-once-in =
    { $counted ->
        [one] { $name }: { $people } people, { $counted } set of answers.
       *[other] { $name }: { $people } people, { $counted } different sets of answers.
    }
report-names = This page has counts, and no names.
report-names-notes = This page has counts and notes, and no names but those that people wrote into their notes: read these before you show the page.
report-folded = What a key says is folded away until you open it.
report-open-all = Open every key
report-without-key = It leaves out what a key says.
report-few =
    { $people ->
        [one] With { $people } person, whoever knows the class can tell from the counts who said what. Do not publish them.
       *[other] With { $people } people, whoever knows the class can tell from the counts who said what. Do not publish them.
    }
report-few-in = With fewer than { $few } people in { $activities }, whoever knows the class can tell from these counts who said what. Do not publish them.
report-few-group = { $name } has fewer than { $few } people: whoever knows them can tell from these counts who said what. Do not publish them.

# Numbers, and what they are of.

report-number = { $number }
report-none = –
report-undefined = undefined
report-two-decimals = { NUMBER($value, minimumFractionDigits: 2, maximumFractionDigits: 2) }
report-percent = { $share }%
report-in-brackets = ({ $number })
report-quoted = “{ $label }”
report-from-to = { $low } to { $high }
report-counted = { $number } ({ $share }%)
report-counted-of = { $number } of { $whole } ({ $share }%)
report-more = { $number } more
report-how-many = How many
report-option = { $letter }: { $text }
report-took-part =
    { $number ->
        [one] person took part
       *[other] people took part
    }

# Votes, before comparing and now.

report-before = Before comparing
report-now = Now
report-at-first = At first
report-choice = Choice
report-label = Label
report-answer = Answer
report-guess = Guess
report-all = All
report-votes-on = Votes on { $post }
report-votes-of =
    { $people ->
        [one] Votes of { $people } person
       *[other] Votes of { $people } people
    }
report-answers-of =
    { $people ->
        [one] Answers of { $people } person
       *[other] Answers of { $people } people
    }
report-guesses-of =
    { $people ->
        [one] Guesses of { $people } person
       *[other] Guesses of { $people } people
    }
report-changed-here =
    { $people ->
        [one] { $changed } of { $people } person changed their mind.
       *[other] { $changed } of { $people } people changed their mind.
    }
report-unsure = Not sure: { $before } before comparing, { $now } now.

# Judged posts.

report-posts-judged =
    { $posts ->
        [one] of { $posts } post were judged
       *[other] of { $posts } posts were judged
    }
report-posts-apart =
    { $number ->
        [one] post with more than one label before comparing
       *[other] posts with more than one label before comparing
    }
report-ends = From { $low } to { $high }.
report-end = { $label } ({ $means })
report-discuss = Discuss first
report-discuss-posts = The posts most worth a talk, by what people said before comparing. Let each side speak before you open the key.
report-divided-posts = The posts that divided the class most before comparing.
report-nothing-divides = No post divides the people who judged it.
report-every-post = Every post
report-not-judged =
    { $number ->
        [one] { $number } post was not judged.
       *[other] { $number } posts were not judged.
    }
report-whole-post = All of { $post }
report-reply = Answers or passes on: { $reply }
report-picture-alt = Picture: { $alt }

# What the key says, folded.

report-open-key = The key to { $post }
report-agreed-first = Before comparing, { $counted } agreed with the key.
report-key-says = The key: { $label }.
report-key-accepts = The key also accepts: { $labels }.
report-key-none = The key has no right answer here.
report-contested = This post is contested: no answer is wrong.
report-reason = Why: { $text }
report-dissent = Against it: { $text }
report-put-down-to = Disagreements with the key were put down to: { $causes }.
report-cause = { $cause } { $number }
report-beside-key = Beside the key
report-open-beside-key = How the class lies beside the key
report-against =
    { $posts ->
        [one] On { $posts } post most chose otherwise than the key before comparing.
       *[other] On { $posts } posts most chose otherwise than the key before comparing.
    }
report-towards-key = Of the changes from one label to another { $towards } moved to the key’s label and { $away } away from it, contested posts apart.
report-categories = Each category beside the key
report-categories-caption = Where the key says the label of a row, what the class says now: share and number of judgements, contested posts apart
report-key-column = The key says
report-sure-key = How sure people were, beside the key
report-sure-key-caption = First judgements by how sure people said they were, contested posts apart
report-agree-key = Agree with the key
report-steps-key = Step by step, beside the key
report-steps-key-caption = First judgements by step, contested posts apart

# Agreement.

report-agreement-heading = How far people agree
report-agreement =
    { $level ->
        [ordinal] Agreement before and after comparing (ordinal labels)
        [interval] Agreement before and after comparing (interval labels)
        [ratio] Agreement before and after comparing (ratio labels)
       *[nominal] Agreement before and after comparing (nominal labels)
    }
report-round = Round
report-alpha = Krippendorff’s alpha
report-interval = 95% interval
report-pairs = Pairs of people who agree
report-picture = Krippendorff’s alpha. { $each }.
report-picture-of = { $name }: { $value }, interval { $interval }
report-rounds-alike = Nobody has revised a judgement, so both rounds are alike.
report-alpha-means = Alpha tells whether one person’s label can stand for another’s. It judges the codebook, not the class: where it is low, the rules leave room, and careful people read them differently. How clear they are, only the first round can show; agreement after people compared shows what they learnt from each other.
report-opened-between =
    { $step ->
        [one] In the lesson the key was opened after every { $step } post, so this mixes what the codebook can do with what the key has taught. Only the first step is before anybody had seen the key.
       *[other] In the lesson the key was opened after every { $step } posts, so this mixes what the codebook can do with what the key has taught. Only the first step is before anybody had seen the key.
    }
report-opened-in-room =
    { $answers ->
        [one] In the room { $after } of { $answers } first answer ({ $share }%) came when the key of another post had been opened, so this mixes what the codebook can do with what the key has taught.
       *[other] In the room { $after } of { $answers } first answers ({ $share }%) came when the key of another post had been opened, so this mixes what the codebook can do with what the key has taught.
    }
report-steps-caption = Step by step, before comparing
report-step = Step
report-posts-from-to = Posts { $first } to { $last }
report-simulated = A simulated class that does not learn
report-steps-mean = The steps have different posts, and some are harder. So hold a rise or a fall against that of the simulated class before you call it learning.

# Who changed their mind, how sure people were, and why they differ.

report-changes = Who changed their mind
report-nobody-changed = Nobody changed a judgement after comparing.
report-people-changed =
    { $people ->
        [one] { $changed } of { $people } person changed at least one judgement.
       *[other] { $changed } of { $people } people changed at least one judgement.
    }
report-judgements-changed =
    { $judgements ->
        [one] { $changed } of { $judgements } answer changed; “not sure” is an answer.
       *[other] { $changed } of { $judgements } answers changed; “not sure” is an answer.
    }
report-settled =
    { $times ->
        [one] Among these is one time somebody who had not been sure chose a label.
       *[other] Among these are { $times } times somebody who had not been sure chose a label.
    }
report-changes-caption = Changed answers, by which way
report-moves = From → to
report-move = { $first } → { $revised }
report-changed-answers = Answers
report-judgements = Judgements
report-not-sure = not sure
report-sure = How sure people were
report-sure-caption = First judgements, by how sure people said they were
report-causes = Where disagreements come from
report-causes-caption = What people put their disagreements with the key down to
report-cause-column = Cause
report-disagreements = Disagreements
report-noted = What people noted:

# Sections, and another class.

report-by-section = Section by section
report-no-section = In no section
report-section-posts = Their first votes on what is to be discussed
report-beside-class = Beside the other class
report-this-class = This class
report-other-class = The other class
report-other-has-none = The other class has no answers to this.
report-differ-most = Where the first votes of the two classes differ most. Points apart: so many of a hundred in one class would have to choose otherwise to be as the other.
report-points-apart =
    { $points ->
        [one] { $points } point apart
       *[other] { $points } points apart
    }
report-group-size =
    { $people ->
        [one] { $name }: { $people } person
       *[other] { $name }: { $people } people
    }
report-group = Group
report-took-part-column = People
report-group-caption = Agreement before comparing
report-first-votes = First votes on { $post }
report-compared =
    { $people ->
        [one] This class stands beside another one, of { $people } person.
       *[other] This class stands beside another one, of { $people } people.
    }
report-compared-strange =
    { $judgements ->
        [one] Of the other class { $judgements } answer is to an activity, a post or a label that this class does not have, and is left out.
       *[other] Of the other class { $judgements } answers are to activities, posts or labels that this class does not have, and are left out.
    }
report-compared-refused =
    { $things ->
        [one] Of the other class { $things } thing could not be used.
       *[other] Of the other class { $things } things could not be used.
    }
refuse-broken-table = { $path } begins as a table of judgements, but not all of it can be read as one. Give it as --table wrote it.
refuse-no-other-class = In what was given to compare with there are no answers. Give what kit.pool takes, such as a folder, or the table that --table wrote of the other class.

# A quiz.

report-questions =
    { $number ->
        [one] question
       *[other] questions
    }
report-times-unsure =
    { $number ->
        [one] time “I don’t know” at first
       *[other] times “I don’t know” at first
    }
report-discuss-questions = The questions most worth a talk, by what people said at first. Ask why somebody would choose each answer before you tell the right one.
report-no-wrong = No question divides the people who answered it.
report-every-question = Every question
report-not-answered =
    { $number ->
        [one] { $number } question was not answered.
       *[other] { $number } questions were not answered.
    }
report-question = { $number }. { $name }
report-open-right = How many first answers were right
report-first-right =
    { $answers ->
        [one] { $right } of { $answers } first answer was right ({ $share }%).
       *[other] { $right } of { $answers } first answers were right ({ $share }%).
    }
report-open-answer = The answer to { $post }
report-right-is = Right: { $options }.
report-right-none = No right answer. Something speaks for each.
report-not-others = Why not the others: { $text }
report-wrong = { $letter }, chosen first by { $counted }.
report-idea = The idea behind it: { $idea }

# A prediction.

report-figures =
    { $number ->
        [one] figure to guess
       *[other] figures to guess
    }
report-class-guessed = What the class guessed
report-guesses-caption = First guesses
report-figure = Figure
report-middle = Middle guess
report-middle-half = Middle half
report-all-guesses = All guesses
report-guess-count = Guesses
report-guesses-unsure = { $guesses } ({ $unsure } not sure)
report-spread = The class’s guesses; the table below has the same numbers.
report-legend = middle guess; thick: the middle half; thin: all
report-legend-revealed = revealed
report-open-revealed = What was revealed
report-revealed-caption = The class beside what was revealed; “off by” is the middle guess less the figure
report-revealed = Revealed
report-off-by = Off by
report-above = +{ $by }
report-below = −{ $by }
report-furthest =
    { $way ->
        [high] Furthest off: { $name }. Half the class guessed { $middle } or more, and the figure is { $published }: { $points } points too high.
       *[low] Furthest off: { $name }. Half the class guessed { $middle } or less, and the figure is { $published }: { $points } points too low.
    }
report-all-met = The class’s middle guess met every figure.
report-off-mean =
    { $points ->
        [one] On average the class’s middle guess is { $points } point off.
       *[other] On average the class’s middle guess is { $points } points off.
    }
report-inside =
    { $figures ->
        [one] { $inside } of { $figures } figure lies within the class’s guesses.
       *[other] { $inside } of { $figures } figures lie within the class’s guesses.
    }
report-middles = Middle first guess, and the middle half
report-middle-and-half = { $middle } ({ $half })

# Guesses of a lesson, and what was written.

report-guesses =
    { $number ->
        [one] guess
       *[other] guesses
    }
report-every-guess = Every guess
report-wrote-something =
    { $people ->
        [one] { $people } person wrote something. No code holds it; where files were handed in, it stands below.
       *[other] { $people } people wrote something. No code holds it; where files were handed in, it stands below.
    }
report-nobody-answered = Nobody has answered this.
report-open-found = What was found
report-found = What was found: { $text }
report-asked = What was asked
report-your-words = Post { $post }: your words.
report-wrote-post =
    { $people ->
        [one] { $people } person wrote a post. No code holds the words; the swap reads the files.
       *[other] { $people } people wrote a post. No code holds the words; the swap reads the files.
    }

# The check.

report-check = The check, before and after the lessons
report-checks =
    { $occasion ->
        [before]
            { $number ->
                [one] check handed in before
               *[other] checks handed in before
            }
       *[after]
            { $number ->
                [one] check handed in after
               *[other] checks handed in after
            }
    }
report-checks-forms = { report-checks } ({ $forms })
report-check-form = { $number } form { $form }
report-check-means = The class meets the same ideas again after the lessons, so no answer and no key stands here. What changed from before to after is a page of its own: kit pool … --gain gain.html.

# What was handed in.

report-handed-in = What was handed in
report-counted-hand-ins =
    { $number ->
        [one] { $number } hand-in counted.
       *[other] { $number } hand-ins counted.
    }
report-alike =
    { $number ->
        [one] { $number } hand-in says the same as another one, of a pair or copied, and is not counted again.
       *[other] { $number } hand-ins say the same as another one, of a pair or copied, and are not counted again.
    }
report-twice =
    { $people ->
        [one] { $people } person handed in more than once; the latest counted.
       *[other] { $people } people handed in more than once; the latest counted.
    }
report-doubtful =
    { $times ->
        [one] Once it is doubtful that this was one person.
       *[other] { $times } times it is doubtful that this was one person.
    }
report-reworded =
    { $number ->
        [one] { $number } hand-in was made for other words than those shown here.
       *[other] { $number } hand-ins were made for other words than those shown here.
    }
report-refused =
    { $things ->
        [one] { $things } thing could not be used; the account of the pool says why.
       *[other] { $things } things could not be used; the account of the pool says why.
    }
