window.YTD.tweet_headers.part0 = [
  {
    "tweet" : {
      "tweet_id" : "1790000000020000060",
      "user_id" : "8500001",
      "created_at" : "Fri Feb 20 09:10:58 +0000 2026"
    }
  }
]