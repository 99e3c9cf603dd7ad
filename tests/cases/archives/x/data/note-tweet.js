window.YTD.note_tweet.part0 = [
  {
    "noteTweet" : {
      "noteTweetId" : "1790000000012000036",
      "updatedAt" : "2025-12-02T04:52:54.000Z",
      "lifecycle" : {
        "value" : "1",
        "name" : "Active",
        "originalName" : "Active",
        "annotations" : { }
      },
      "createdAt" : "2025-12-02T04:52:54.000Z",
      "core" : {
        "styletags" : [ ],
        "urls" : [
          {
            "expandedUrl" : "https://library.example/sundays",
            "toIndex" : "1",
            "shortUrl" : "https://t.co/lib0000001",
            "displayUrl" : "library.example/sundays",
            "fromIndex" : "0"
          }
        ],
        "text" : "Since the library opens on Sundays I have counted, every week, who comes in: pupils who have no desk at home, two men who read the paper aloud to each other, & a woman who teaches herself to code on the one free computer. Nobody planned this. It is the best room in town => https://t.co/lib0000001 Let us keep it open 🙏",
        "mentions" : [ ],
        "cashtags" : [ ],
        "hashtags" : [ ]
      }
    }
  }
]