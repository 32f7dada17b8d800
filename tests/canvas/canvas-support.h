/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* A small journey, a session on it, and a canvas in a window, for the tests of this room. */

#include "rr-canvas-private.h"
#include "rr-map-file.h"

/* A canvas in a window of its own; what it said last. */
typedef struct
{
  GtkWidget *window;
  RrCanvas *canvas;
  RrSession *session;
  RrDocument *document;
  RrMap *map;
  char *original; /* the document as it was */
  char *message;
  gboolean can_undo;
} CanvasFixture;

RrSession    *canvas_test_session (void);
RrTouchpoint *canvas_test_card    (RrSession     *session,
                                   const char    *id);
char         *canvas_test_text    (RrSession     *session);
void          canvas_test_cursor  (RrSession     *session,
                                   const char    *stage,
                                   guint          step,
                                   const char    *lane,
                                   const char    *focused);
void          canvas_test_selected (RrSession    *session,
                                    const char   *ids);

void          canvas_set_up       (CanvasFixture *f,
                                   gconstpointer  data);
void          canvas_tear_down    (CanvasFixture *f,
                                   gconstpointer  data);
void          canvas_settle       (CanvasFixture *f);
void          canvas_point        (CanvasFixture *f,
                                   const char    *id,
                                   double        *x,
                                   double        *y);
void          canvas_cell_point   (CanvasFixture *f,
                                   const char    *stage,
                                   guint          step,
                                   const char    *lane,
                                   double        *x,
                                   double        *y);
void          canvas_assert_undo  (CanvasFixture *f,
                                   const char    *label);
