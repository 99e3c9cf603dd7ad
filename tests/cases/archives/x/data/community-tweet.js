window.YTD.community_tweet.part0 = [
  {
    "tweet" : {
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
        "25"
      ],
      "favorite_count" : "1",
      "id_str" : "1790000000031000093",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1790000000031000093",
      "created_at" : "Mon Jan 05 10:00:00 +0000 2026",
      "favorited" : false,
      "full_text" : "Does anybody repair zips?",
      "lang" : "en",
      "scopes" : {
        "followers" : false
      },
      "community_id" : "1509000000000000001",
      "community_id_str" : "1509000000000000001"
    }
  },
  {
    "tweet" : {
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
        "11"
      ],
      "favorite_count" : "0",
      "in_reply_to_status_id_str" : "1790000003100009300",
      "id_str" : "1790000000032000096",
      "in_reply_to_user_id" : "8500102",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1790000000032000096",
      "in_reply_to_status_id" : "1790000003100009300",
      "created_at" : "Mon Jan 05 10:30:00 +0000 2026",
      "favorited" : false,
      "full_text" : "@ana_beck 🙌",
      "lang" : "art",
      "in_reply_to_screen_name" : "ana_beck",
      "in_reply_to_user_id_str" : "8500102",
      "scopes" : {
        "followers" : false
      },
      "community_id" : "1509000000000000001",
      "community_id_str" : "1509000000000000001"
    }
  }
]