/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* A small journey, a session on it, and a canvas in a window, for the tests of this room. */

#include "rr-map-file.h"
#include "rr-session.h"

RrSession    *canvas_test_session (void);
RrTouchpoint *canvas_test_card    (RrSession  *session,
                                   const char *id);
char         *canvas_test_text    (RrSession  *session);
void          canvas_test_cursor  (RrSession  *session,
                                   const char *stage,
                                   guint       step,
                                   const char *lane,
                                   const char *focused);
