/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrEmotionRow: a row for how customers feel, from −2 to +2, with its word.
 *
 * The slider stops at halves; an emotion may be left unsaid where the field allows it.
 */

#include <adwaita.h>

#include "rr-field-editor.h"

G_BEGIN_DECLS

#define RR_TYPE_EMOTION_ROW (rr_emotion_row_get_type ())
G_DECLARE_FINAL_TYPE (RrEmotionRow, rr_emotion_row, RR, EMOTION_ROW, AdwPreferencesRow)

GtkWidget *rr_emotion_row_new (RrFieldEditor *editor);

G_END_DECLS
