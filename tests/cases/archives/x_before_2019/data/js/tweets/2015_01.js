Grailbird.data.tweets_2015_01 = 
 [ {
    "source" : "<a href=\"http:\/\/twitter.com\" rel=\"nofollow\">Twitter Web Client<\/a>",
    "entities" : {
      "user_mentions" : [
        {
          "name" : "Farid K.",
          "screen_name" : "farid_k",
          "indices" : [
            0,
            9
          ],
          "id_str" : "8500304",
          "id" : 8500304
        }
      ],
      "media" : [ ],
      "hashtags" : [ ],
      "urls" : [ ]
    },
    "geo" : { },
    "id_str" : "561000000000000005",
    "text" : "RT @farid_k: The market moves to the old station from May on, because the square is being dug up, and nobody has asked the people who sell \u2026",
    "retweeted_status" : {
      "source" : "web",
      "entities" : {
        "user_mentions" : [ ],
        "media" : [ ],
        "hashtags" : [ ],
        "urls" : [ ]
      },
      "geo" : { },
      "id_str" : "560999999999999999",
      "text" : "The market moves to the old station from May on, because the square is being dug up, and nobody has asked the people who sell there, again.",
      "id" : 560999999999999999,
      "created_at" : "2015-01-30 20:00:00 +0000",
      "user" : {
        "name" : "Farid K.",
        "screen_name" : "farid_k",
        "protected" : false,
        "id_str" : "8500304",
        "profile_image_url_https" : "https:\/\/pbs.example\/p.jpg",
        "id" : 8500304,
        "verified" : false
      }
    },
    "id" : 561000000000000005,
    "created_at" : "2015-01-30 23:29:56 +0000",
    "user" : {
      "name" : "Mira Holt \ud83c\udf31",
      "screen_name" : "mira_holt",
      "protected" : false,
      "id_str" : "8500001",
      "profile_image_url_https" : "https:\/\/pbs.example\/p.jpg",
      "id" : 8500001,
      "verified" : false
    }
  },
  {
    "source" : "<a href=\"http:\/\/twitter.com\" rel=\"nofollow\">Twitter Web Client<\/a>",
    "entities" : {
      "user_mentions" : [
        {
          "name" : "Farid K.",
          "screen_name" : "farid_k",
          "indices" : [
            0,
            9
          ],
          "id_str" : "8500304",
          "id" : 8500304
        }
      ],
      "media" : [
        {
          "expanded_url" : "https:\/\/twitter.com\/mira_holt\/status\/561000000000000004\/photo\/1",
          "indices" : [
            0,
            22
          ],
          "url" : "http:\/\/t.co\/pic0000004",
          "media_url" : "http:\/\/pbs.example\/m.jpg",
          "id_str" : "9",
          "id" : 9,
          "media_url_https" : "https:\/\/pbs.example\/m.jpg",
          "sizes" : [
            {
              "h" : 150,
              "resize" : "crop",
              "w" : 150
            }
          ],
          "display_url" : "pic.twitter.com\/x"
        }
      ],
      "hashtags" : [ ],
      "urls" : [ ]
    },
    "in_reply_to_status_id_str" : "560955007739371520",
    "geo" : { },
    "id_str" : "561000000000000004",
    "in_reply_to_user_id" : 8500304,
    "text" : "@farid_k I know, &amp; it was in no paper http:\/\/t.co\/pic0000004",
    "id" : 561000000000000004,
    "in_reply_to_status_id" : 560955007739371520,
    "created_at" : "2015-01-30 15:37:55 +0000",
    "in_reply_to_screen_name" : "farid_k",
    "in_reply_to_user_id_str" : "8500304",
    "user" : {
      "name" : "Mira Holt \ud83c\udf31",
      "screen_name" : "mira_holt",
      "protected" : false,
      "id_str" : "8500001",
      "profile_image_url_https" : "https:\/\/pbs.example\/p.jpg",
      "id" : 8500001,
      "verified" : false
    }
  },
  {
    "source" : "<a href=\"http:\/\/twitter.com\" rel=\"nofollow\">Twitter Web Client<\/a>",
    "entities" : {
      "user_mentions" : [ ],
      "media" : [ ],
      "hashtags" : [ ],
      "urls" : [ ]
    },
    "in_reply_to_status_id_str" : "561000000000000002",
    "geo" : { },
    "id_str" : "561000000000000003",
    "in_reply_to_user_id" : 8500001,
    "text" : "And the cake was gone by ten.",
    "id" : 561000000000000003,
    "in_reply_to_status_id" : 561000000000000002,
    "created_at" : "2015-01-30 10:00:00 +0000",
    "in_reply_to_screen_name" : "mira_holt",
    "in_reply_to_user_id_str" : "8500001",
    "user" : {
      "name" : "Mira Holt \ud83c\udf31",
      "screen_name" : "mira_holt",
      "protected" : false,
      "id_str" : "8500001",
      "profile_image_url_https" : "https:\/\/pbs.example\/p.jpg",
      "id" : 8500001,
      "verified" : false
    }
  },
  {
    "source" : "<a href=\"http:\/\/twitter.com\" rel=\"nofollow\">Twitter Web Client<\/a>",
    "entities" : {
      "user_mentions" : [ ],
      "media" : [ ],
      "hashtags" : [ ],
      "urls" : [
        {
          "indices" : [
            0,
            22
          ],
          "url" : "http:\/\/t.co\/url0000002",
          "expanded_url" : "http:\/\/market.example\/today",
          "display_url" : "http:\/\/market.exampl"
        }
      ]
    },
    "geo" : { },
    "id_str" : "561000000000000002",
    "text" : "Market day http:\/\/t.co\/url0000002",
    "id" : 561000000000000002,
    "created_at" : "2015-01-30 09:00:00 +0000",
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