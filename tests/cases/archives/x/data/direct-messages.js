window.YTD.direct_messages.part0 = [
  {
    "dmConversation" : {
      "conversationId" : "8500001-8500102",
      "messages" : [
        {
          "messageCreate" : {
            "recipientId" : "8500001",
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "A secret of Ana's",
            "mediaUrls" : [ ],
            "senderId" : "8500102",
            "id" : "77",
            "createdAt" : "2024-01-01T10:00:00.000Z"
          }
        }
      ]
    }
  }
]