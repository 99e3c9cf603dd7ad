Grailbird.data.tweets_2010_03 = 
 [ {
    "source" : "<a href=\"http:\/\/twitter.com\" rel=\"nofollow\">Twitter Web Client<\/a>",
    "entities" : {
      "user_mentions" : [ ],
      "media" : [ ],
      "hashtags" : [ ],
      "urls" : [ ]
    },
    "geo" : { },
    "id_str" : "9000000001",
    "text" : "just setting this up",
    "id" : 9000000001,
    "created_at" : "2010-03-01 00:00:00 +0000",
    "user" : {
      "name" : "Mira Holt \ud83c\udf31",
      "screen_name" : "mira_holt",
      "protected" : false,
      "id_str" : "8500001",
      "profile_image_url_https" : "https:\/\/pbs.example\/p.jpg",
      "id" : 8500001,
      "verified" : false
    }
  }
]