/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrPage: what every page of the sidebar is made on.
 *
 * A page follows the session of its window, and rests while it is not seen: it reads the
 * map anew when it is shown, and from then on once a frame, however much changes in one
 * go.  What is special about a page are its children and the virtual functions below.
 */

#include <gtk/gtk.h>

#include "rr-session.h"

G_BEGIN_DECLS

#define RR_TYPE_PAGE (rr_page_get_type ())
G_DECLARE_DERIVABLE_TYPE (RrPage, rr_page, RR, PAGE, GtkWidget)

/* All may be left out.
 *
 * update:            reads the map anew.  Called only while the page is seen
 * hidden:            the page went out of sight: lets go of what it holds of the map
 * document_changed:  the session turned to another document; an update follows
 * stepped:           something was changed, undone or redone; an update follows.
 *                    @changes: (element-type RrChange)
 * assessed:          the assessment changed, or is another one; an update follows
 * selection_changed: something else is selected.  Called only while the page is seen
 * theme_changed:     light, dark or high contrast
 */
struct _RrPageClass
{
  GtkWidgetClass parent_class;

  void (*update)            (RrPage    *self);
  void (*hidden)            (RrPage    *self);
  void (*document_changed)  (RrPage    *self);
  void (*stepped)           (RrPage    *self,
                             GPtrArray *changes);
  void (*assessed)          (RrPage    *self);
  void (*selection_changed) (RrPage    *self);
  void (*theme_changed)     (RrPage    *self);
};

/* Property: "session" (RrSession *), set when it is made. */

RrSession *rr_page_get_session  (RrPage *self);
gboolean   rr_page_is_seen      (RrPage *self);
void       rr_page_update       (RrPage *self);
void       rr_page_queue_update (RrPage *self);

G_END_DECLS
