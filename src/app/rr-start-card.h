/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrStartCard: a button with a picture of a map, its name, and a line about it. */

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define RR_TYPE_START_CARD (rr_start_card_get_type ())
G_DECLARE_FINAL_TYPE (RrStartCard, rr_start_card, RR, START_CARD, GtkButton)

GtkWidget *rr_start_card_new (GtkWidget  *picture,
                              const char *title,
                              const char *subtitle);

G_END_DECLS
