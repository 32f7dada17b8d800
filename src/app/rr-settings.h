/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* The settings, wherever the program runs from.
 *
 * Installed, their schema is where GSettings looks.  From the build tree, or from a folder
 * that the program was moved to, it is beside it, and nobody should have to name that.
 */

#include <gio/gio.h>

#include "rr-painter.h"

G_BEGIN_DECLS

GSettings     *rr_settings_new               (GError    **error);
RrEmotionScale rr_settings_get_emotion_scale (GSettings  *settings);
RrDensity      rr_settings_get_density       (GSettings  *settings);

G_END_DECLS
