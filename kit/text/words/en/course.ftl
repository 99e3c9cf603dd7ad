# A page in a course of an LMS: what it says to learners of what the LMS took.

course-untold = Your course did not take your last answers ({ $why }). They are safe in this browser: go on, and open this page from your course again later.
course-lost = Your course did not take your last answers ({ $why }), and this browser keeps nothing. Copy your hand-in code before you close the page.
course-silent = no reason given
course-none = No course answers this page, so nothing of what you do here is counted there. Open it from your course; what you answered here stays in this browser.
course-other = Your course keeps answers to another version of this page too. They are not shown here, and nothing of them is lost.
course-look = Your course opens this page to look at only. What you change now may not reach it; it stays in this browser.

# Who sits here, and where answers are kept.

course-name = You are “{ $name }” here. The name is made up, and the kit’s pages in your course share it.
course-mine = What you answer is kept in this browser and in your course: how far you are, your labels and your hand-in code. Notes and how sure you are stay in this browser.
course-kept = What you answer is kept in your course: how far you are, your labels and your hand-in code. This browser keeps nothing for this page, so stay a second after your last answer.

# What the command says that packs it.

course-written = Written: { $path }, { $size } kB. Upload it to your course as a SCORM 1.2 package; guide/in-a-course.md says where. Its answers take { $length } of the 4,096 characters that an LMS keeps for a learner.
refuse-course-state = The answers to this page can take { $length } characters, and an LMS keeps { $most } for a learner. Put fewer posts on it, or pack it in several parts.
refuse-course-codes = The hand-in codes of this page can take { $length } characters, and an LMS keeps { $most } of comments. Put fewer posts on it, or pack it in several parts.
refuse-course-no-code = { $activity } has more posts or labels than a hand-in code holds, so an LMS could not pass its answers on. Put fewer posts on the page.
