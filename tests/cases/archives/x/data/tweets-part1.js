window.YTD.tweets.part1 = [
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
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1790000000002000006"
          ],
          "editableUntil" : "2019-05-01T10:00:00.000Z",
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
        "42"
      ],
      "favorite_count" : "0",
      "id_str" : "1790000000002000006",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1790000000002000006",
      "created_at" : "Wed May 01 10:00:00 +0000 2019",
      "favorited" : false,
      "full_text" : "Ask before you photograph somebody's door.",
      "lang" : "en"
    }
  }
]