/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Takes out of a comment what leads to a person: e-mail addresses, phone numbers,
 * @handles and links each become a word in brackets. Those words are the same in
 * all languages, so that a file that was made anywhere compares with any other,
 * and hiding twice is the same as hiding once.
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define RR_PRIVACY_EMAIL "[e-mail]"
#define RR_PRIVACY_PHONE "[phone]"
#define RR_PRIVACY_HANDLE "[handle]"
#define RR_PRIVACY_LINK "[link]"

char     *rr_privacy_hide      (const char *text);
gboolean  rr_privacy_hide_into (const char *text,
                                GString    *out);

G_END_DECLS
