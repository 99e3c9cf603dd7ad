window.YTD.tweet.part0 = [ {
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
      "30"
    ],
    "favorite_count" : "2",
    "in_reply_to_status_id_str" : "1790000006500019500",
    "id_str" : "1790000000065000195",
    "in_reply_to_user_id" : "8500506",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1790000000065000195",
    "in_reply_to_status_id" : "1790000006500019500",
    "created_at" : "Mon Dec 24 18:00:00 +0000 2018",
    "favorited" : false,
    "full_text" : "@noor9 och ja, das kenne ich 😄",
    "lang" : "de",
    "in_reply_to_screen_name" : "noor9",
    "in_reply_to_user_id_str" : "8500506"
  },
  {
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
      "22"
    ],
    "favorite_count" : "0",
    "in_reply_to_status_id_str" : "1790000000063000189",
    "id_str" : "1790000000064000192",
    "in_reply_to_user_id" : "8500001",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1790000000064000192",
    "in_reply_to_status_id" : "1790000000063000189",
    "created_at" : "Sun Dec 23 18:00:00 +0000 2018",
    "favorited" : false,
    "full_text" : "Zweitens: keine Bühne.",
    "lang" : "de",
    "in_reply_to_user_id_str" : "8500001"
  },
  {
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
      "41"
    ],
    "favorite_count" : "1",
    "id_str" : "1790000000063000189",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1790000000063000189",
    "created_at" : "Sun Dec 23 17:59:00 +0000 2018",
    "favorited" : false,
    "full_text" : "Erstens: kein Eintritt &amp; keine Liste.",
    "lang" : "de"
  },
  {
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
      "42"
    ],
    "favorite_count" : "0",
    "id_str" : "1790000000062000186",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1790000000062000186",
    "created_at" : "Thu Nov 01 08:00:00 +0000 2018",
    "favorited" : false,
    "full_text" : "RT @townhall_ex: Das Bad bleibt morgen zu.",
    "lang" : "de"
  }
]