# What is said where a value cannot be used: what is wrong with it, and what would work.

and-more = { $things } and { $more } more

# Judgements, and how sure somebody is.

refuse-no-difference = On { $post } you and the key do not differ, as far as you have compared. Only a disagreement has a cause; .reveal() lists where you differ.
refuse-sure = { $said }, given for { $which }, does not say how sure you are. Write 1 for a guess, 2 for fairly sure, or 3 for certain.
refuse-cause = { $said } is not a cause of a disagreement. Write one of: { $causes }; or None to take one back.
refuse-not-named = This is said by name, but a { $kind } was given. Write {"{"}post_id: …{"}"}, as in {"{"}{ $first }: …{"}"}.
refuse-post = { $strange }: no such post is to be judged here. The posts are called { $first } and so on; .text() shows them all.
refuse-not-in-order = Judgements come as a text or a list, but a { $kind } was given. Write one answer a post in their order, as in .judge("1 2 u 1").
refuse-too-many =
    { $posts ->
        [one] There are { $answers } answers, but only { $posts } post. Give one answer a post in their order; "-" leaves a post out.
       *[other] There are { $answers } answers, but only { $posts } posts. Give one answer a post in their order; "-" leaves a post out.
    }
refuse-answer = { $word }, given for { $which }, is not among the choices. Write one of { $choices } or a label ({ $labels }), or u if you are unsure.
refuse-answer-label = { $word }, given for { $which }, is not among the choices. Write one of { $choices }, or u if you are unsure.

# Answers, where they are kept, and their codes.

refuse-answers = Answers cannot be saved: { $why }
refuse-answers-in = Answers cannot be saved in { $folder }: { $why }. Make room, or set KIT_ANSWERS, or answers=, to a folder of your own.
refuse-folder = Answers cannot be saved in { $folder }: the folder cannot be written to. Set KIT_ANSWERS, or answers=, to a folder of your own.
refuse-name-file = Your pseudonym can neither be read nor written at { $path }. Remove that file, or choose another folder with KIT_ANSWERS or answers=.
refuse-pseudonym = { $said } is not a pseudonym of the kit. Choose an adjective and an animal from its lists, such as { $example }.
refuse-activity = activity cannot be { $name }, for a file is named after it. Try activity={ $example }.
refuse-code-labels = A hand-in code is for 2 to { $most } labels, but this codebook has { $labels }. Hand in the file of your answers instead.
refuse-code-posts = A hand-in code is for 1 to { $most } posts, but here are { $posts }. Hand in the file of your answers instead.
refuse-lesson = There is no lesson { $lesson }. Give its number in quotation marks, as in kit.hand_in("01"): { $known }.

# What a view is given.

refuse-no-table =
    { $what ->
        [figures] The figures come as a table (a DataFrame), but a { $kind } was given. Try one that kit.load("…") returns, or make one with pd.DataFrame(…).
        [timeline] The posts of a timeline come as a table (a DataFrame), but a { $kind } was given. Try one that kit.load("…") returns, or make one with pd.DataFrame(…).
       *[posts] The posts come as a table (a DataFrame), but a { $kind } was given. Try one that kit.load("…") returns, or make one with pd.DataFrame(…).
    }
refuse-no-words = The posts have no column 'text'; they have: { $columns }. Give a table such as kit.load('posts'), or rename the column of their words.
refuse-twice =
    { $posts ->
        [one] Post { $which } is there more than once. Give one row per post, each with its own post_id.
       *[other] Posts { $which } are there more than once. Give one row per post, each with its own post_id.
    }
refuse-no-posts = There are no posts in this table. Choose a set that has some.
refuse-no-text =
    { $posts ->
        [one] { $posts } post has no text: { $which }. Write it, or leave these rows out.
       *[other] { $posts } posts have no text: { $which }. Write it, or leave these rows out.
    }
refuse-key-lacks =
    { $posts ->
        [one] The key says nothing about this post, { $first }, with the codebook { $codebook }. Give the key to this post and this codebook, with its id as it is here.
       *[other] The key says nothing about these { $posts } posts, such as { $first }, with the codebook { $codebook }. Give the key to these posts and this codebook, with their ids as they are here.
    }
refuse-key-other-column = The key says nothing about posts that are called as here, such as { $first }: its ids stand in their column { $column }. Give that column the name post_id in the file of the posts.
key-leaves-out =
    { $missing ->
        [one] The key says nothing about { $missing } of { $posts } posts: { $first }. It is shown as one without a right answer.
       *[other] The key says nothing about { $missing } of { $posts } posts, such as { $first }. They are shown as posts without a right answer.
    }
refuse-set =
    { $near ->
        [none] There is no set called { $name }. The kit has { $known }; of posts of your own give the table, or the path of their file.
       *[other] There is no set called { $name }. Did you mean { $near }? Of posts of your own give the table, or the path of their file.
    }
refuse-no-codebook = Posts of your own need a codebook, and none was given. Name one of the kit, such as "direction", or the path of your own .toml file.
refuse-feedback = feedback cannot be { $said }. Choose one of { $known }.
refuse-feedback-key = feedback={ $said } shows what the key says, but no key was given. Add key=kit.load("key", …), or leave feedback out.
refuse-no-classify = Compare needs the Classify widget that you judged with, not a { $kind }. Write kit.Compare(mine, key), where mine = kit.Classify(…).
refuse-others = The others come as a table of judgements or from kit.pool, but a { $kind } was given. A row is a post, a column is a person.
refuse-others-guesses = The others come as a table of guesses or from kit.pool, but a { $kind } was given. A row is a guess, a column is a person.
refuse-others-points = The others come as a table of guesses or from kit.pool, but a { $kind } was given. A row is a point, a column is a person.
refuse-whole = { $name } must be a whole number of { $least } or more, but { $said } was given. Try { $name }={ $usual }.

# A quiz.

refuse-question = This quiz has no question { $question }. Its questions are: { $known }.
refuse-answers-many =
    { $questions ->
        [one] There are { $answers } answers, but only { $questions } question. Write one for each; { $missing } leaves a question out.
       *[other] There are { $answers } answers, but only { $questions } questions. Write one for each; { $missing } leaves a question out.
    }
refuse-answers-kind = Answers come as a text, but a { $kind } was given. Write them in quotation marks, as in { $example }.
refuse-answers-none = No answer was given. Write one letter a question, as in .answer("a c ? b").
refuse-option = Question { $number } ({ $question }) has the options { $options }, but { $said } was given. Give one of these, or ? for “{ $unsure }”.

# A prediction.

refuse-drawn = Guesses come as a dict, a Series or a DataFrame, but a { $kind } was given. Write mine.draw({ $example }).
refuse-point = There is no point { $point } to draw; there are: { $known }. Write mine.draw({ $example }).
refuse-given = { $point } is given, so it needs no guess. Leave it out of your guesses.
refuse-number = { $said } is no guess for { $point }. Give a number from 0 to 100, such as { $example }.

refuse-no-title = This prediction has no title. Say what the figures are about: kit.Predict(table, title="Homes with a computer").
refuse-all-given = Nothing is left to guess in this table. Give it at least one value that is not given.
refuse-figure-text =
    { $name ->
        [source] The source of the figures is a text, but a { $kind } was given. Write it in quotation marks, as in { $example }.
        [unit] The unit of the figures is a text, but a { $kind } was given. Write it in quotation marks, as in { $example }.
        [title] The title of the figures is a text, but a { $kind } was given. Write it in quotation marks, as in { $example }.
       *[question] The question of the figures is a text, but a { $kind } was given. Write it in quotation marks, as in { $example }.
    }
refuse-same-curve = Two columns of this table have the same name. Give each curve a name of its own.
refuse-same-x = The index of this table has { $x } twice. Keep one row for each x.
refuse-figures = Predict takes the name of a prediction, a Series, a DataFrame or a dict, but a { $kind } was given. Try kit.Predict('us-65-plus').
refuse-figure-kind = kind must be 'curve' or 'bars', but { $said } was given. Leave it out.
refuse-curve = A curve needs numbers as its index, such as years, but { $x } is there. Make them numbers, or say kind='bars'.
refuse-given-list = given is a list of values of x, but { $said } was given. Write given=[{ $said }].
refuse-given-x = given names { $x }, which is not an x of this table. Its index begins with { $known }: name some of these.
refuse-figure-range = The value for { $point } is { $value }, but guesses go from 0 to 100. Give shares in percent.
refuse-figure = The value for { $point } is { $value }, which is no number. Give shares from 0 to 100.

# A guess.

refuse-guess-line = This guess is a line of words. Write some, as in .guess("…").
refuse-guess-tap = { $said } is none of the options. Give the number of one, from 1 to { $options }; .text() lists them.
refuse-guess-slider = { $said } is no guess here. Give a number from { $low } to { $high }, such as { $example }.
refuse-guess = There is no guess { $guess } in { $file }. They are: { $ids }.
refuse-guess-near = There is no guess { $guess } in { $file }. Did you mean { $near }? They are: { $ids }.
refuse-guess-which = There are { $guesses } guesses in { $file }, so say which one. They are: { $ids }.
refuse-guess-name = There is no guess called { $name }. A guess of the kit has the number of its lesson before its own name, as in "01-cities"; or give the path of your own .toml file.

# What is asked for by a name.

refuse-dataset = There is no dataset called { $name }. Try one of: { $known }.
refuse-dataset-kind = A dataset is asked for by its name, but a { $kind } was given. Try one of: { $known }.
refuse-column = { $dataset } has no column { $column }. Its columns are: { $columns }.
refuse-no-row = No row of { $dataset } has { $value } as its { $column }. There you find, for example: { $examples }.
refuse-case = There is no case { $case }. Did you mean { $near }? There are: { $all }.
refuse-show = There is no post { $post } in this table. Its posts are called { $first } and so on.
refuse-label = { $label } is not in this codebook. Its labels: { $labels }.
no-such =
    { $kind ->
        [codebook] There is no codebook called { $name }.
        [quiz] There is no quiz called { $name }.
        [prediction] There is no prediction called { $name }.
        [task] There is no task called { $name }.
       *[set-of-guesses] There is no set of guesses called { $name }.
    }
refuse-name = { no-such } Try one of: { $known }; or give the path of your own .toml file.
refuse-name-near = { no-such } Did you mean { $near }? There are: { $known }; or give the path of your own .toml file.
refuse-name-kind =
    { $kind ->
        [codebook] A codebook is asked for by its name, but a { $given } was given. Try one of: { $known }; or give the path of your own .toml file.
        [quiz] A quiz is asked for by its name, but a { $given } was given. Try one of: { $known }; or give the path of your own .toml file.
        [prediction] A prediction is asked for by its name, but a { $given } was given. Try one of: { $known }; or give the path of your own .toml file.
        [task] A task is asked for by its name, but a { $given } was given. Try one of: { $known }; or give the path of your own .toml file.
       *[set-of-guesses] A set of guesses is asked for by its name, but a { $given } was given. Try one of: { $known }; or give the path of your own .toml file.
    }

# A score.

refuse-none-in-key = No post of mine is in the key: mine has { $mine }, the key has { $key }. Both need post_id as their index.
refuse-key-empty = No post of mine is in the key: mine has { $mine }, the key is empty. Both need post_id as their index.
refuse-mine-turned = mine has posts as columns. Turn it round: mine.T.
refuse-one-round = shift compares two rounds, but there is only one. Give shift(first, revised), or a long table with the column round.

# Files that are written.

refuse-there = { $path } is there already, and nothing of yours is overwritten. Choose another name, such as { $other }.
refuse-there-ask = { $path } is there already, and nothing of yours is overwritten. Choose another name, such as { $other }, or ask for it: { $ask }.
refuse-unwritable = { $path } cannot be written: { $why }. Choose another name, or a folder that is there.
