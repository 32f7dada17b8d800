/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* What things have in common that are made in several places. The colours of drawings beside
 * the map are those that the map has under the style of the desktop, so that a curve means
 * the same wherever it is drawn.  And how large what can be pressed is, where fingers press.
 */

#include <gtk/gtk.h>

#include "rr-theme.h"

G_BEGIN_DECLS

RrThemeKind rr_style_get_theme_kind        (void);
void        rr_style_wrap                  (GtkLabel    *label);
void        rr_style_name_line             (GtkListItem *item);
void        rr_style_make_room_for_fingers (GdkDisplay  *display);

G_END_DECLS
