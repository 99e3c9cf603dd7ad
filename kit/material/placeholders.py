"""What stands in the place of a text where there is none: [deleted], nan, letters nobody sees.

Somebody may have posted just that, so these are asked about, and never dropped.
"""

import re
from unicodedata import category, normalize

LONGEST = 120  # letters; none of these is longer
LONGEST_WORD, _MOST_WORDS = 30, 16  # of a word such as “nan”, and of a notice
_OPENING = ("[", "<", "{", "(")

# What programs write for nothing, without capitals and signs.
_NOTHING = re.compile(
    "nan?|nat|null?|none|nil|undefined|missing(?:value|text)?|blank|empty|no(?:text|content|tavailable|tapplicable|data|value)|"
    "unavailable|void|n|(?:deleted|removed)(?:byuser|byreddit|bymoderator)?|hidden|sd|sindatos|"
    "ka|keineangabe|keinedaten|nd|nc|nodisponible|nichtverfügbar|(?:kein|ohne)text|leer|vide|"
    "vac[ií]o|vazio|vuoto|pusty|пусто|無|无|空"
)
# “This post was deleted” and its like: what it is about, and what became of it.
_ABOUT = (
    "tweet|post|message|comment|content|reply|video|photo|image|media|account|page|attachment|"
    "tuit|публікаці|допис|повідомлення|"
    "nachricht|beitrag|kommentar|inhalt|publicación|publicacion|mensaje|comentario|contenido|"
    "publication|message|commentaire|contenu|publicação|publicacao|mensagem|comentário|conteúdo|"
    "messaggio|commento|contenuto|bericht|reactie|wiadomość|komentarz|wpis|inlägg|meddelande|"
    "сообщение|комментарий|твит|пост|запись|mesaj|gönderi|yorum|içerik|"
    "ツイート|投稿|メッセージ|コメント|推文|帖子|内容|內容|消息|评论|내용|게시물|메시지|댓글|트윗|رسالة|التغريدة|المنشور"
)
_GONE = (
    "deleted|removed|unsent|unavailable|not available|isn['’]t available|isn['’]t here|no longer|"
    "doesn['’]t exist|does not exist|suspended|withheld|omitted|hidden|limits who|protected|"
    "gelöscht|entfernt|nicht verfügbar|nicht mehr verfügbar|ausgeblendet|weggelassen|"
    "eliminad[oa]|borrad[oa]|suprimid[oa]|no está disponible|no disponible|omitid[oa]|"
    "supprimée?|indisponible|pas disponible|plus disponible|omis|absente?|"
    "apagad[oa]|excluíd[oa]|removid[oa]|não está disponível|indisponível|ocult[oa]|"
    "eliminat[oa]|rimoss[oa]|cancellat[oa]|non è disponibile|non disponibile|"
    "verwijderd|niet beschikbaar|usunięt[yao]|niedostępn[yae]|raderat|borttage[nt]|slettet|"
    "удал[её]н[ао]?|недоступ[ен|на|но]+|silindi|kaldırıldı|kullanılamıyor|"
    "видален|недоступн|"
    "削除|利用できません|表示できません|删除|不可用|已删|已刪|삭제|تم حذف|محذوف|غير متاح"
)
_NOTICE = re.compile(
    rf"(?=.*(?:{_ABOUT}))(?=.*(?:{_GONE})).{{1,{LONGEST}}}", re.IGNORECASE | re.DOTALL
)
# How such a notice begins or ends; a person who writes about one says more before it.
_OPENS = re.compile(
    "(?:sorry,? )?(?:this|the|that|you|your|dieser?|dieses|diese|du|este|esta|has|ce|cette|vous|"
    "esse|essa|você|questo|hai|dit|je|to|ta|ten|det|den|это|эта|этот|данн|bu|この|その|该|此|이|هذ|"
    "تم|ця|цей|це|media|image|video|photo|attachment|sticker|gif|audio|document|tweet|post|message|comment|content|"
    "nachricht|beitrag|mensaje|mensagem|messaggio|bericht|wiadomość|сообщение|твит|пост|mesaj|"
    "ツイート|投稿|メッセージ|推文|帖子|消息|内容|메시지|트윗|게시물)",
    re.IGNORECASE,
)
_BRACKETED = re.compile(
    r"\[(?=.*[^\W\d])[^\[\]\n]{1,60}\]|<[^<>\n]{1,60}>|\{{1,2}[^{}\n]{1,60}\}{1,2}|"
    r"\(\s*(?:deleted|removed|null|none|empty|blank|no text)\s*\)",
    re.IGNORECASE,
)
_SIGNS = re.compile(r"[-–—‐‑‒―_./\\|*~#?¿…·•\"'“”\s]*")
UNSEEN = "\u115f\u1160\u3164\uffa0\u2800\u17b4\u17b5\u034f\ufffc"  # signs that show nothing


def is_unseen(text):
    """Tell whether nothing of a text can be seen.

    >>> is_unseen("\\u200b\\xa0\\ufe0f"), is_unseen("👍"), is_unseen("")
    (True, False, True)
    """
    return all(
        category(sign)[0] in "ZC" or category(sign) in ("Mn", "Me") or sign in UNSEEN
        for sign in text
    )


def stands_for_nothing(text):
    """Tell whether a text is what programs and platforms write where there is none.

    >>> [stands_for_nothing(t) for t in ("[deleted]", "NaN", "-", "This Tweet is unavailable")]
    [True, True, True, True]
    >>> [stands_for_nothing(t) for t in ("Nana", "👍", "10", "Who deleted my comment yesterday?")]
    [False, False, False, False]
    """
    visible = text.isprintable()
    if visible and len(text) > LONGEST_WORD and text[0] not in _OPENING and not _OPENS.match(text):
        return False  # most texts, at little cost
    bare = text if visible else _without_unseen(text)
    bare = normalize("NFKC", bare).strip()
    if bare[:1] in _OPENING and _BRACKETED.fullmatch(bare):
        return True
    if len(bare) <= LONGEST_WORD:
        words = re.sub(r"[\W_]", "", bare.casefold())
        # Signs alone stand for nothing too; but an emoji says something, and so does :)
        if _NOTHING.fullmatch(words) or (not words and _SIGNS.fullmatch(bare)):
            return True
        if len(bare.split()) <= 3 and _NOTICE.fullmatch(bare):
            return True
    if not _OPENS.match(bare) or len(bare.split()) > _MOST_WORDS:
        return False
    return bool(_NOTICE.fullmatch(bare))


# Tells whether a text begins like a notice such as “This post was deleted”.
may_be_notice = _OPENS.match


def _without_unseen(text):
    return "".join(sign for sign in text if category(sign) != "Cf")
