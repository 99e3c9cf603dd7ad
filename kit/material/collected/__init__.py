"""What class projects gather of many people (4CAT, twarc, Meta, Reddit), as posts like any others.

Every collection has a file here, which `known` lists. One that comes as records has

    CALLED = "a collection of twarc"           # as in "tweets.jsonl is a collection of twarc"
    PLATFORM = "Twitter/X"
    def knows(record): ...                     # is this dict of JSON one of its records?
    def posts(records): ...                    # yield a Post, its author in it, for each post
                                               # there, and None for a record without one

and one that comes as a table has, beside CALLED,

    def knows(columns): ...                    # are these names of columns its own?
    def as_posts(table): ...                   # the table under the kit's names: post_id, text,
                                               # account, posted_at, form, aimed_at, replies_to …

In `aimed_at` of a table names are parted by "; ". Names stay as they are in both: `collection`
takes them away. What else names people in a table, `as_posts` lists in `table.attrs["names"]`;
sentences to be printed stand in `table.attrs["said"]`.
"""
