/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrPreferences: the window of what a person may set once and for all.
 *
 * Each row is bound to a key of the settings, and what depends on it listens there, so that
 * a change is seen at once and in every window.
 */

#include <adwaita.h>

G_BEGIN_DECLS

#define RR_TYPE_PREFERENCES (rr_preferences_get_type ())
G_DECLARE_FINAL_TYPE (RrPreferences, rr_preferences, RR, PREFERENCES, AdwPreferencesWindow)

GtkWindow *rr_preferences_new (GSettings *settings);

G_END_DECLS
