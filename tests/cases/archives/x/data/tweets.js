window.YTD.tweets.part0 = [
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1790000000020000060"
          ],
          "editableUntil" : "2026-02-20T09:10:58.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "60"
      ],
      "favorite_count" : "4",
      "id_str" : "1790000000020000060",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1790000000020000060",
      "created_at" : "Fri Feb 20 09:10:58 +0000 2026",
      "favorited" : false,
      "full_text" : "Tea &amp; toast first, then the council meeting &lt;3 ☕️👩🏽‍🌾",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1790000000019000057"
          ],
          "editableUntil" : "2026-02-19T20:01:02.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Ana Beck",
            "screen_name" : "ana_beck",
            "indices" : [
              "0",
              "9"
            ],
            "id_str" : "8500102",
            "id" : "8500102"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "48"
      ],
      "favorite_count" : "1",
      "in_reply_to_status_id_str" : "1790000001900005700",
      "id_str" : "1790000000019000057",
      "in_reply_to_user_id" : "8500102",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1790000000019000057",
      "in_reply_to_status_id" : "1790000001900005700",
      "created_at" : "Thu Feb 19 20:01:02 +0000 2026",
      "favorited" : false,
      "full_text" : "@ana_beck Same here, it closed at five yesterday",
      "lang" : "en",
      "in_reply_to_screen_name" : "ana_beck",
      "in_reply_to_user_id_str" : "8500102"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1790000000018000054"
          ],
          "editableUntil" : "2026-02-19T20:05:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Ana Beck",
            "screen_name" : "ana_beck",
            "indices" : [
              "0",
              "9"
            ],
            "id_str" : "8500102",
            "id" : "8500102"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "38"
      ],
      "favorite_count" : "0",
      "in_reply_to_status_id_str" : "1790000000019000057",
      "id_str" : "1790000000018000054",
      "in_reply_to_user_id" : "8500001",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1790000000018000054",
      "in_reply_to_status_id" : "1790000000019000057",
      "created_at" : "Thu Feb 19 20:05:00 +0000 2026",
      "favorited" : false,
      "full_text" : "@ana_beck And nobody had put up a sign",
      "lang" : "en",
      "in_reply_to_screen_name" : "mira_holt",
      "in_reply_to_user_id_str" : "8500001"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1790000000017000051"
          ],
          "editableUntil" : "2026-02-18T07:41:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Ben Ruiz",
            "screen_name" : "ben_ruiz",
            "indices" : [
              "0",
              "9"
            ],
            "id_str" : "8500203",
            "id" : "8500203"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "140"
      ],
      "favorite_count" : "0",
      "id_str" : "1790000000017000051",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1790000000017000051",
      "created_at" : "Wed Feb 18 07:41:00 +0000 2026",
      "favorited" : false,
      "full_text" : "RT @ben_ruiz: The 7:40 bus has been cancelled three days in a row now and nobody at the company answers the phone, so we are thirty people …",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1790000000016000048"
          ],
          "editableUntil" : "2026-02-17T18:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/quote00001",
            "expanded_url" : "https://x.com/farid_k/status/1789999000000000001",
            "display_url" : "x.com/farid_k/status/17899",
            "indices" : [
              "0",
              "23"
            ]
          }
        ],
        "media" : [
          {
            "expanded_url" : "https://twitter.com/mira_holt/status/1790000000016000048/photo/1",
            "indices" : [
              "0",
              "23"
            ],
            "url" : "https://t.co/pic0000016",
            "media_url" : "http://pbs.example/a.jpg",
            "id_str" : "17900000000160000489",
            "id" : "17900000000160000489",
            "media_url_https" : "https://pbs.example/a.jpg",
            "sizes" : {
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/pic0000016"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "77"
      ],
      "favorite_count" : "12",
      "id_str" : "1790000000016000048",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1790000000016000048",
      "created_at" : "Tue Feb 17 18:00:00 +0000 2026",
      "favorited" : false,
      "full_text" : "This is what I meant in March https://t.co/quote00001 https://t.co/pic0000016",
      "lang" : "en",
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/mira_holt/status/1790000000016000048/photo/1",
            "indices" : [
              "0",
              "23"
            ],
            "url" : "https://t.co/pic0000016",
            "media_url" : "http://pbs.example/a.jpg",
            "id_str" : "17900000000160000489",
            "id" : "17900000000160000489",
            "media_url_https" : "https://pbs.example/a.jpg",
            "sizes" : {
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/pic0000016"
          }
        ]
      }
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1790000000015000045"
          ],
          "editableUntil" : "2026-02-16T12:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ],
        "media" : [
          {
            "expanded_url" : "https://twitter.com/mira_holt/status/1790000000015000045/photo/1",
            "indices" : [
              "0",
              "23"
            ],
            "url" : "https://t.co/pic0000015",
            "media_url" : "http://pbs.example/a.jpg",
            "id_str" : "17900000000150000459",
            "id" : "17900000000150000459",
            "media_url_https" : "https://pbs.example/a.jpg",
            "sizes" : {
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/pic0000015"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "23"
      ],
      "favorite_count" : "2",
      "id_str" : "1790000000015000045",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1790000000015000045",
      "created_at" : "Mon Feb 16 12:00:00 +0000 2026",
      "favorited" : false,
      "full_text" : "https://t.co/pic0000015",
      "lang" : "zxx",
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/mira_holt/status/1790000000015000045/photo/1",
            "indices" : [
              "0",
              "23"
            ],
            "url" : "https://t.co/pic0000015",
            "media_url" : "http://pbs.example/a.jpg",
            "id_str" : "17900000000150000459",
            "id" : "17900000000150000459",
            "media_url_https" : "https://pbs.example/a.jpg",
            "sizes" : {
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/pic0000015"
          },
          {
            "expanded_url" : "https://twitter.com/mira_holt/status/1790000000015000045/photo/1",
            "indices" : [
              "0",
              "23"
            ],
            "url" : "https://t.co/pic0000015",
            "media_url" : "http://pbs.example/a.jpg",
            "id_str" : "17900000000150000459",
            "id" : "17900000000150000459",
            "media_url_https" : "https://pbs.example/a.jpg",
            "sizes" : {
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/pic0000015"
          }
        ]
      }
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1790000000014000042"
          ],
          "editableUntil" : "2026-02-15T12:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ],
        "media" : [
          {
            "expanded_url" : "https://twitter.com/mira_holt/status/1790000000014000042/video/1",
            "indices" : [
              "0",
              "23"
            ],
            "url" : "https://t.co/vid0000014",
            "media_url" : "http://pbs.example/a.jpg",
            "id_str" : "17900000000140000429",
            "id" : "17900000000140000429",
            "media_url_https" : "https://pbs.example/a.jpg",
            "sizes" : {
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/vid0000014"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "62"
      ],
      "favorite_count" : "0",
      "id_str" : "1790000000014000042",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1790000000014000042",
      "created_at" : "Sun Feb 15 12:00:00 +0000 2026",
      "favorited" : false,
      "full_text" : "Our street, ten minutes after the rain https://t.co/vid0000014",
      "lang" : "en",
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/mira_holt/status/1790000000014000042/video/1",
            "indices" : [
              "0",
              "23"
            ],
            "url" : "https://t.co/vid0000014",
            "media_url" : "http://pbs.example/a.jpg",
            "id_str" : "17900000000140000429",
            "id" : "17900000000140000429",
            "media_url_https" : "https://pbs.example/a.jpg",
            "sizes" : {
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              }
            },
            "type" : "video",
            "display_url" : "pic.twitter.com/vid0000014"
          }
        ]
      }
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1790000000013000039"
          ],
          "editableUntil" : "2025-12-02T04:52:54.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Ana Beck",
            "screen_name" : "ana_beck",
            "indices" : [
              "0",
              "9"
            ],
            "id_str" : "8500102",
            "id" : "8500102"
          },
          {
            "name" : "Ben Ruiz",
            "screen_name" : "ben_ruiz",
            "indices" : [
              "0",
              "9"
            ],
            "id_str" : "8500203",
            "id" : "8500203"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "282"
      ],
      "favorite_count" : "7",
      "in_reply_to_status_id_str" : "1790000001300003900",
      "id_str" : "1790000000013000039",
      "in_reply_to_user_id" : "8500102",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1790000000013000039",
      "in_reply_to_status_id" : "1790000001300003900",
      "created_at" : "Tue Dec 02 04:52:54 +0000 2025",
      "favorited" : false,
      "full_text" : "@ana_beck @ben_ruiz Since the library opens on Sundays I have counted, every week, who comes in: pupils who have no desk at home, two men who read the paper aloud to each other, &amp; a woman who teaches herself to code on the one free computer. Nobody planned this. It is the best…",
      "lang" : "en",
      "in_reply_to_screen_name" : "ana_beck",
      "in_reply_to_user_id_str" : "8500102"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1790000000012000036"
          ],
          "editableUntil" : "2025-11-30T08:47:20.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Town Hall",
            "screen_name" : "townhall_ex",
            "indices" : [
              "0",
              "12"
            ],
            "id_str" : "8500405",
            "id" : "8500405"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "55"
      ],
      "favorite_count" : "0",
      "id_str" : "1790000000012000036",
      "in_reply_to_user_id" : "8500405",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1790000000012000036",
      "created_at" : "Sun Nov 30 08:47:20 +0000 2025",
      "favorited" : false,
      "full_text" : "@townhall_ex why is the playground locked on Saturdays?",
      "lang" : "en",
      "in_reply_to_screen_name" : "townhall_ex",
      "in_reply_to_user_id_str" : "8500405"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1790000000011000033"
          ],
          "editableUntil" : "2025-11-20T10:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "31"
      ],
      "favorite_count" : "0",
      "in_reply_to_status_id_str" : "1790000001100003300",
      "id_str" : "1790000000011000033",
      "in_reply_to_user_id" : "8500999",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1790000000011000033",
      "in_reply_to_status_id" : "1790000001100003300",
      "created_at" : "Thu Nov 20 10:00:00 +0000 2025",
      "favorited" : false,
      "full_text" : "@old_friend_77 we miss you here",
      "lang" : "en",
      "in_reply_to_user_id_str" : "8500999"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1790000000010000030"
          ],
          "editableUntil" : "2025-11-19T10:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Mira Holt 🌱",
            "screen_name" : "mira_holt",
            "indices" : [
              "0",
              "10"
            ],
            "id_str" : "8500001",
            "id" : "8500001"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "83"
      ],
      "favorite_count" : "0",
      "id_str" : "1790000000010000030",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1790000000010000030",
      "created_at" : "Wed Nov 19 10:00:00 +0000 2025",
      "favorited" : false,
      "full_text" : "RT @mira_holt: Part two of the walk: the mill, the weir, and back along the railway",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1790000000009000027"
          ],
          "editableUntil" : "2025-11-18T10:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Ben Ruiz",
            "screen_name" : "ben_ruiz",
            "indices" : [
              "0",
              "9"
            ],
            "id_str" : "8500203",
            "id" : "8500203"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "61"
      ],
      "favorite_count" : "1",
      "id_str" : "1790000000009000027",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1790000000009000027",
      "created_at" : "Tue Nov 18 10:00:00 +0000 2025",
      "favorited" : false,
      "full_text" : "Exactly this! RT @ben_ruiz: the bus never comes when it rains",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1790000000008000024",
            "1790000000007000021"
          ],
          "editableUntil" : "2025-11-17T10:00:31.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "32"
      ],
      "favorite_count" : "0",
      "id_str" : "1790000000008000024",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1790000000008000024",
      "created_at" : "Mon Nov 17 10:00:31 +0000 2025",
      "favorited" : false,
      "full_text" : "The mill is open agian on Sunday",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1790000000008000024",
            "1790000000007000021"
          ],
          "editableUntil" : "2025-11-17T10:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "32"
      ],
      "favorite_count" : "3",
      "id_str" : "1790000000007000021",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1790000000007000021",
      "created_at" : "Mon Nov 17 10:00:00 +0000 2025",
      "favorited" : false,
      "full_text" : "The mill is open again on Sunday",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1790000000006000018"
          ],
          "editableUntil" : "2025-11-16T10:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "68"
      ],
      "favorite_count" : "5",
      "in_reply_to_status_id_str" : "1790000000005000015",
      "id_str" : "1790000000006000018",
      "in_reply_to_user_id" : "8500001",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1790000000006000018",
      "in_reply_to_status_id" : "1790000000005000015",
      "created_at" : "Sun Nov 16 10:00:00 +0000 2025",
      "favorited" : false,
      "full_text" : "Part two of the walk: the mill, the weir, and back along the railway",
      "lang" : "en",
      "in_reply_to_screen_name" : "mira_holt",
      "in_reply_to_user_id_str" : "8500001"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1790000000005000015"
          ],
          "editableUntil" : "2025-11-16T09:58:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Noor",
            "screen_name" : "noor9",
            "indices" : [
              "0",
              "6"
            ],
            "id_str" : "8500506",
            "id" : "8500506"
          }
        ],
        "urls" : [
          {
            "url" : "https://t.co/map0000005",
            "expanded_url" : "https://maps.example/walk?part=1&lang=en",
            "display_url" : "maps.example/walk?part=1&l",
            "indices" : [
              "0",
              "23"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "80"
      ],
      "favorite_count" : "9",
      "id_str" : "1790000000005000015",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1790000000005000015",
      "created_at" : "Sun Nov 16 09:58:00 +0000 2025",
      "favorited" : false,
      "full_text" : "A walk in parts 🧵 with thanks to @noor9, whose map it is https://t.co/map0000005",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1790000000004000012"
          ],
          "editableUntil" : "2025-11-10T10:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Noor",
            "screen_name" : "noor9",
            "indices" : [
              "0",
              "6"
            ],
            "id_str" : "8500506",
            "id" : "8500506"
          }
        ],
        "urls" : [
          {
            "url" : "https://t.co/seen000004",
            "expanded_url" : "https://twitter.com/farid_k/status/1780000000000000001?s=20",
            "display_url" : "twitter.com/farid_k/status",
            "indices" : [
              "0",
              "23"
            ]
          },
          {
            "url" : "https://t.co/prof000004",
            "expanded_url" : "https://twitter.com/townhall_ex",
            "display_url" : "twitter.com/townhall_ex",
            "indices" : [
              "0",
              "23"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "70"
      ],
      "favorite_count" : "0",
      "in_reply_to_status_id_str" : "1790000000400001200",
      "id_str" : "1790000000004000012",
      "in_reply_to_user_id" : "8500506",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1790000000004000012",
      "in_reply_to_status_id" : "1790000000400001200",
      "created_at" : "Mon Nov 10 10:00:00 +0000 2025",
      "favorited" : false,
      "full_text" : "@noor9 see https://t.co/seen000004 and https://t.co/prof000004 for why",
      "lang" : "en",
      "in_reply_to_screen_name" : "noor9",
      "in_reply_to_user_id_str" : "8500506"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1790000000001000003"
          ],
          "editableUntil" : "2025-11-09T10:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Noor",
            "screen_name" : "noor9",
            "indices" : [
              "0",
              "6"
            ],
            "id_str" : "8500506",
            "id" : "8500506"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "34"
      ],
      "favorite_count" : "0",
      "id_str" : "1790000000001000003",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1790000000001000003",
      "created_at" : "Sun Nov 09 10:00:00 +0000 2025",
      "favorited" : false,
      "full_text" : "Please RT @noor9's call for chairs",
      "lang" : "en"
    }
  },
  {
    "tweet" : { }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1790000000003000009"
          ],
          "editableUntil" : "2025-11-01T10:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/own0000003",
            "expanded_url" : "https://twitter.com/mira_holt/status/1790000000002000006",
            "display_url" : "twitter.com/mira_holt/stat",
            "indices" : [
              "0",
              "23"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "35"
      ],
      "favorite_count" : "0",
      "id_str" : "1790000000003000009",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1790000000003000009",
      "created_at" : "Sat Nov 01 10:00:00 +0000 2025",
      "favorited" : false,
      "full_text" : "Still true. https://t.co/own0000003",
      "lang" : "en"
    }
  }
]