window.YTD.deleted_tweets.part0 = [
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1790000000051000153"
          ],
          "editableUntil" : "2026-02-19T15:10:49.000Z",
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
        "17"
      ],
      "favorite_count" : "0",
      "in_reply_to_status_id_str" : "1790000005100015300",
      "id_str" : "1790000000051000153",
      "in_reply_to_user_id" : "8500203",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1790000000051000153",
      "in_reply_to_status_id" : "1790000005100015300",
      "created_at" : "Thu Feb 19 15:10:49 +0000 2026",
      "favorited" : false,
      "full_text" : "@ben_ruiz shut up",
      "lang" : "en",
      "in_reply_to_screen_name" : "ben_ruiz",
      "in_reply_to_user_id_str" : "8500203",
      "deleted_at" : "Thu Feb 19 15:10:58 +0000 2026"
    }
  }
]