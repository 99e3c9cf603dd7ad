"""What people download of themselves: archives of platforms, and chats, as posts.

Imports point one way: post <- files <- streams <- one file a platform <- found <- reading; people
and table stand beside and know no platform.
"""
