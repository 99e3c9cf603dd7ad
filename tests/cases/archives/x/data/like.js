window.YTD.like.part0 = [
  {
    "like" : {
      "tweetId" : "1",
      "fullText" : "Liked words of somebody",
      "expandedUrl" : "https://twitter.com/i/web/status/1"
    }
  }
]