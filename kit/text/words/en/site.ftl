# The lessons and the guide as pages of a site.

site-name = Talking Back
site-nav = All pages
site-skip = To the text
site-lessons = Lessons
site-teachers = For teachers
site-answers = My answers
site-search = Search
site-find = Find
site-contents = On this page
site-kept = What you answer is kept in this browser, and is sent nowhere.
site-licence = Lessons and posts: CC BY 4.0. All accounts in the posts are made up.
site-privacy = Privacy
site-accessible = Accessibility

# The start page.

site-what = Lessons on social media and the digital divide: you judge posts, see how others judged them, change your mind, and find out how far people agree. Everything works on this site, on a phone too.
site-begin = Begin with lesson 1
site-no-account = No account, no tracking. What you answer stays in this browser.
site-for-teachers = For teachers
site-teachers-what = Each lesson has a page for whoever teaches it: minutes, what to say, contested posts, and a way without laptops. A learner hands in a short code; you paste all of them into one command.
site-teachers-pages = One activity on one page, to link to or to take away
site-teachers-guide = The guide, with a page for each lesson
site-teachers-pooling = Pooling a class: from codes to a report
site-teachers-promises = What we promise, and how it was tested
site-teachers-privacy = Privacy: what is kept, and where
site-notebooks = As notebooks, with code to change
site-notebooks-what = Here you read, judge and guess. In a notebook you also change the code, and study posts of your own.
site-you-will = You will { $aim }.

# A lesson.

site-lesson = Lesson { $number }
site-facts = { $time } · Before: { $before }
site-no-script = JavaScript is off in this browser: here you can read, and see what there is to judge as text. To answer, switch it on.
site-here-change = In this lesson you work with posts of your own, and change code. Here you can read it, and do what needs no code; the rest is done in the notebook.
site-here-open = Open it as a notebook
site-code = Code
site-result = What comes out (open it after your guess)
site-cell-hangs = This is worked out from what you answered, which only the notebook can do.
site-cell-before = Before anybody has answered, it shows:
site-cell-own = This is a place for your own code: change it, and run it, in the notebook.
site-cell-lite = Open this place in the notebook
site-onward = Other lessons
site-before = Before
site-next = Next
site-elsewhere = The same lesson elsewhere
site-lite = As a notebook in this browser (JupyterLite)
site-lite-weight = For computers, not for phones: it loads about 60 MB, and takes about 20 seconds to begin.
site-binder = As a notebook on Binder
site-binder-weight = A computer elsewhere, for an hour or two: it forgets what you answered.
site-own-machine = On your own computer, with Python
site-lesson-guide = For whoever teaches it: timing, what to say, contested posts
site-guide = The guide
site-table = Table

# Pages that are taken away.

site-ready = One activity, one page
site-ready-about = Give your class the address of one of these pages; or save it, and put it into your course or on any web space. It is one file, fetches nothing, and needs no account. On a computer it also opens as an attachment.
site-ready-back = At the end each learner copies a short code, and sends it to you. Paste all of them into one command:
site-ready-own = For posts of your own, in a notebook or a terminal:
site-ready-posts = { $posts } posts
site-ready-save = Save { $file } ({ $size } kB)
site-ready-judge = Judge posts
site-ready-write = Write posts
site-ready-draw = Draw before you see
site-ready-try = Try it out
site-ready-feed = A feed, and the order of its posts

# Search.

site-search-for = What are you looking for?
site-search-no-script = Search needs JavaScript, which is off in this browser. The pages can be read without it.
site-found =
    { $found ->
        [0] Nothing is found for “{ $query }”.
        [one] One place has “{ $query }”.
       *[other] { $found } places have “{ $query }”.
    }
site-found-under = { $under } ({ $title })

# My answers.

site-answers-what = What you began on the pages of this site, in this browser. To hand in, copy the codes, or save one file.
site-answers-no-script = Your answers are kept by JavaScript, which is off in this browser.

# What the command says.

site-told-lesson = Lesson { $lesson }
site-written = Written: { $path }, { $pages } pages, { $size } MB, in { $seconds } seconds. Open it in a browser; it works from a folder, and from any web space.
site-lite-written = Written: { $path }, JupyterLite with all lessons, { $size } MB. It runs from a web space, and not from a folder.
refuse-address = { $said } is no address of a repository. Write its owner and its name, such as owner/name.
refuse-site-no-guide = The site is made of the guide too, which stands in the repository and not in the installed package. Clone the repository, and run  kit site  there.
refuse-site-missing = The site is made with what JupyterLab brings along, and { $package } is not installed here: run  python3 -m pip install -e ".[lab]"  and then  kit site  again.
refuse-site-file = { $path } is a file, and a site is a folder. Name another place: --out site
refuse-site-folder = { $path } holds something already. Name another folder, or say --replace: that writes over the pages of the same names, and leaves all else.
