/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* The settings, wherever the program runs from.
 *
 * Their schema is where the program's other files are, and nobody should have to name that.
 * Where GSettings would look comes after it, and after that a copy of the program's own, for
 * what was put together without compiling the schemas that programs share.
 */

#include <gio/gio.h>

#include "rr-painter.h"

G_BEGIN_DECLS

GSettings     *rr_settings_new               (GError    **error);
RrEmotionScale rr_settings_get_emotion_scale (GSettings  *settings);
RrDensity      rr_settings_get_density       (GSettings  *settings);

G_END_DECLS
