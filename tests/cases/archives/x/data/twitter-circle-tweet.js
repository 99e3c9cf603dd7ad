window.YTD.twitter_circle_tweet.part0 = [
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
        "38"
      ],
      "favorite_count" : "0",
      "id_str" : "1790000000041000123",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1790000000041000123",
      "created_at" : "Thu Oct 20 00:12:02 +0000 2022",
      "favorited" : false,
      "full_text" : "Only for you few: we are moving in May",
      "lang" : "en"
    }
  }
]