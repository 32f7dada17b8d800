/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* The colours of drawings beside the map: those that the map has under the style of
 * the desktop, so that a curve means the same wherever it is drawn.
 */

#include "rr-theme.h"

G_BEGIN_DECLS

RrThemeKind rr_style_get_theme_kind (void);

G_END_DECLS
