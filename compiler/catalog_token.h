/* catalog_token.h - SQL cut into tokens where SQLite cuts it. Nothing is known of what they mean:
 * texts that come here were accepted by SQLite before, and others give tokens all the same. */
#ifndef CATALOG_TOKEN_H
#define CATALOG_TOKEN_H

#include "base.h"

enum token_kind {
    TOKEN_END,    /* behind the last */
    TOKEN_WORD,   /* a keyword, or a name that is not quoted */
    TOKEN_NAME,   /* "x" `x` [x] */
    TOKEN_STRING, /* 'x': a name where only a name can be */
    TOKEN_BLOB,
    TOKEN_NUMBER, /* without its sign */
    TOKEN_SIGN,   /* an operator, a comma, a parenthesis */
    TOKEN_BAD     /* what SQLite does not know, and parameters */
};

struct token {
    enum token_kind kind;
    struct str text; /* as it is written */
    bool apart;      /* white space or a comment stands before it */
};

/* The last one is TOKEN_END. */
typedef LIST(struct token) token_list;

/* Cuts sql, which the tokens borrow; what was in the list is gone. */
void token_read(struct arena *arena, struct str sql, token_list *out);

/* Is it this word, in any case, or this sign? Quoted names are no words. */
bool token_is(struct token token, const char *text);

/* Behind the token at at: with a parenthesis that opens, behind the one that closes it. Never
 * behind TOKEN_END. */
size_t token_skip(const token_list *tokens, size_t at);

/* The text of the tokens from first to before end: comments and runs of white space are one blank,
 * the rest is as it is written. token_inside: without parentheses around all of it. */
struct str token_text(struct arena *arena, const token_list *tokens, size_t first, size_t end);
struct str token_inside(struct arena *arena, const token_list *tokens, size_t first, size_t end);

/* The name that a word, or anything in quotes, stands for. */
struct str token_name(struct arena *arena, struct token token);

#endif
