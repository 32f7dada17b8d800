/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* The inside of the canvas, shared by its files.
 *
 * rr-canvas.c is the widget; -follow.c follows the session; -scroll.c the viewport and zoom; -glide.c animations;
 * -views.c and -allocate.c the child widgets; -snapshot.c the drawing; -edit.c texts in place; -actions.c
 * the edits; -rows.c the texts of rows; -links.c links by keyboard; -clipboard.c cut, copy and paste; -keys.c and -navigate.c the keyboard; -menu.c the context menus; rr-tool-*.c
 * the pointer and fingers.  A drag's points are in map units; what a function is handed as x and y is in
 * widget coordinates, as a controller gives it.
 */

#include "rr-canvas.h"
#include "rr-painter.h"
#include "rr-text-editor.h"
#include "rr-viewport.h"

G_BEGIN_DECLS

typedef struct _RrTool RrTool;

/* A drag that is under way.  It writes nothing until it is dropped. */
typedef struct
{
  const RrTool *tool;       /* NULL: none */
  RrHit start;              /* what was pressed; its elements are borrowed from the map and
                             * checked by id before the drop */
  double start_x;
  double start_y;
  double x;                 /* where the pointer is */
  double y;
  GdkModifierType modifiers;
  GPtrArray *touchpoints;   /* owned; of RrTouchpoint: the cards that move */
  GPtrArray *stack;         /* owned; of RrTouchpoint: those in the cell of the pressed one */
  gboolean has_drop;
  RrDrop drop;
  int position;             /* of a stage or lane in its list; −1: nowhere */
  RrRect mark;
  double emotion;
  RrTouchpoint *target;     /* borrowed; of a new link */
  GPtrArray *before;        /* owned; what was selected before a rubber band */
} RrDrag;

/* A way to use the pointer.  @begin looks at what was pressed and says whether the drag is
 * its own; the others are called for the tool that said so. */
struct _RrTool
{
  const char *cursor;       /* while dragging */
  gboolean (*begin)  (RrCanvas *canvas, RrDrag *drag);
  void     (*update) (RrCanvas *canvas, RrDrag *drag);
  void     (*drop)   (RrCanvas *canvas, RrDrag *drag);
  void     (*draw)   (RrCanvas *canvas, RrDrag *drag, RrInk *ink);
};

extern const RrTool rr_tool_cards;
extern const RrTool rr_tool_stage;
extern const RrTool rr_tool_lane;
extern const RrTool rr_tool_curve;
extern const RrTool rr_tool_link;
extern const RrTool rr_tool_rubber;

/* A text that is being edited in place. */
typedef enum
{
  RR_EDIT_NAME,      /* of an element that exists */
  RR_EDIT_NEW_CARD,
  RR_EDIT_NEW_STAGE,
  RR_EDIT_NEW_LANE,
  RR_EDIT_ROW_TEXT,  /* a need, pain, idea or text of a row */
  RR_EDIT_STRENGTH   /* of a link */
} RrEditKind;

typedef struct
{
  GtkWidget *editor; /* owned by the widget tree; NULL: none */
  RrEditKind kind;
  char *id;          /* owned; of the element; RR_EDIT_ROW_TEXT: of the text's owner */
  char *stage;       /* owned; RR_EDIT_NEW_CARD, RR_EDIT_ROW_TEXT: the cell */
  char *lane;        /* owned */
  guint step;
  gboolean new_step;
  guint index;       /* RR_EDIT_ROW_TEXT: which one; G_MAXUINT: a new one */
  RrLaneKind lane_kind; /* RR_EDIT_NEW_LANE */
} RrEdit;

/* The way of the map to another place and zoom; see rr-canvas-glide.c. */
typedef struct
{
  guint tick;        /* tick callback; 0: it stands still */
  gint64 start;      /* frame time, microseconds */
  double from_zoom;
  double from_x;     /* scroll positions, pixels */
  double from_y;
  double to_zoom;
  double to_x;
  double to_y;
  double last_zoom;  /* where it was left; elsewhere something else has moved it */
  double last_x;
  double last_y;
  guint shift_tick;  /* tick callback; cards make room */
  gboolean shifting; /* one of them is still on its way */
} RrGlide;

/* How far a card stands from its place, map units. */
typedef struct
{
  double x;
  double y;
  double from_x;
  double from_y;
  double to_x;
  double to_y;
  gint64 start; /* frame time; 0: it does not move */
} RrShift;

struct _RrCanvas
{
  GtkWidget parent_instance;

  RrSession *session; /* owned */
  RrLayout *layout;   /* owned; the session's */
  RrPainter *painter; /* owned; of @layout */
  RrThemeKind theme;
  RrEmotionScale emotion_scale;
  RrDensity density;

  RrViewport viewport;
  GtkAdjustment *adjustments[2];       /* owned; by GtkOrientation */
  GtkScrollablePolicy policies[2];
  gboolean configuring;                /* the adjustments are being set by us */
  gboolean fit_pending;                /* zoom to fit as soon as there is a size */
  gboolean start_pending;              /* and then to what can be read */
  char *scroll_pending;                /* owned; id to scroll to as soon as there is a size */

  guint settling;     /* source; views have to come or go */
  RrRect synced_area; /* what has its views */
  GHashTable *cards;  /* owned; RrTouchpoint (owned) → RrCardView (of the widget tree) */
  GPtrArray *spare;   /* owned; of RrCardView (of the widget tree) that show nothing */
  GHashTable *spots;  /* owned; RrStage, RrLane (owned) → RrSpotView (of the widget tree) */
  GtkWidget *cell;    /* of the widget tree; the empty cell with the cursor */
  GtkWidget *link_spot; /* of the widget tree; the selected link */
  GtkWidget *add_stage; /* of the widget tree */
  GtkWidget *add_lane;  /* of the widget tree */
  GtkWidget *menu;      /* of the widget tree; the context menu, or NULL */

  GskRenderNode *rows; /* owned; background and rows of @rows_area, or NULL */
  RrRect rows_area;
  GskRenderNode *links; /* owned; links of @rows_area, or NULL */
  GskRenderNode *strips[2]; /* owned; names and headers of @strip_areas, or NULL */
  RrRect strip_areas[2];

  RrTouchpoint *hovered;   /* owned; the card under the pointer, or NULL */
  RrHitKind hovered_kind;
  double pointer_x;        /* widget coordinates; of a drag or the last motion */
  double pointer_y;
  RrDrag drag;
  guint autoscroll;        /* tick callback; 0: none */
  gint64 autoscroll_time;
  gboolean space_held;
  gboolean panning;
  double pan_x;            /* scroll position at which panning began */
  double pan_y;
  double pinch_zoom;
  double pinch_x;          /* the point of the map between the fingers */
  double pinch_y;
  gboolean touch;          /* the last press was a finger's */
  gboolean rested;         /* the finger that is down has done so for long */
  gboolean resting;        /* a finger rested on empty ground: a rubber band, or the menu */
  GtkWidget *held_scroller; /* weak; does not scroll while a finger drags, or NULL */
  RrGlide glide;
  gboolean collapse;       /* a click without a drag leaves only this card selected */

  RrEdit edit;
};

/* rr-canvas.c */
void      rr_canvas_say             (RrCanvas        *self,
                                     const char      *text,
                                     gboolean         can_undo);
void      rr_canvas_say_error       (RrCanvas        *self,
                                     GError          *error);
RrMap    *rr_canvas_get_map         (RrCanvas        *self);
RrDocument *rr_canvas_get_document  (RrCanvas        *self);

/* rr-canvas-follow.c */
void      rr_canvas_follow_session  (RrCanvas        *self);
void      rr_canvas_drop_layout     (RrCanvas        *self);
void      rr_canvas_invalidate      (RrCanvas        *self);

/* rr-canvas-scroll.c */
void      rr_canvas_set_adjustment  (RrCanvas        *self,
                                     GtkOrientation   orientation,
                                     GtkAdjustment   *adjustment);
void      rr_canvas_configure       (RrCanvas        *self);
void      rr_canvas_scroll_by       (RrCanvas        *self,
                                     double           dx,
                                     double           dy);
void      rr_canvas_viewport_changed (RrCanvas       *self,
                                     double           old_zoom);
void      rr_canvas_end_scrolling   (RrCanvas        *self);
void      rr_canvas_jump_to         (RrCanvas        *self,
                                     gpointer         element);
void      rr_canvas_apply_pending   (RrCanvas        *self);

/* rr-canvas-glide.c */
gboolean  rr_canvas_can_glide       (RrCanvas        *self);
void      rr_canvas_glide_to        (RrCanvas        *self,
                                     const RrViewport *target);
void      rr_canvas_end_glide       (RrCanvas        *self);
void      rr_canvas_rest_cards      (RrCanvas        *self);
void      rr_canvas_glide_card      (RrCanvas        *self,
                                     RrShift         *shift,
                                     double          *dx,
                                     double          *dy);

/* rr-canvas-views.c */
void      rr_canvas_init_views      (RrCanvas        *self);
void      rr_canvas_check_views     (RrCanvas        *self);
void      rr_canvas_settle_later    (RrCanvas        *self);
void      rr_canvas_update_views    (RrCanvas        *self);
void      rr_canvas_queue_views     (RrCanvas        *self);
void      rr_canvas_redraw_views    (RrCanvas        *self);
void      rr_canvas_clear_views     (RrCanvas        *self);
void      rr_canvas_redraw_card     (RrCanvas        *self,
                                     RrTouchpoint    *touchpoint);
void      rr_canvas_focus_cursor    (RrCanvas        *self);
gboolean  rr_canvas_has_focus_within (RrCanvas       *self);
GtkWidget *rr_canvas_find_view      (RrCanvas        *self,
                                     gpointer         element);
RrCardState rr_canvas_get_card_state (RrCanvas       *self,
                                     RrTouchpoint    *touchpoint);

/* rr-canvas-allocate.c */
void      rr_canvas_allocate_views  (RrCanvas        *self);
gboolean  rr_canvas_is_dragged      (RrCanvas        *self,
                                     RrTouchpoint    *touchpoint);
gboolean  rr_canvas_get_cursor_rect (RrCanvas        *self,
                                     RrRect          *rect);
void      rr_canvas_get_card_shift  (RrCanvas        *self,
                                     RrTouchpoint    *touchpoint,
                                     double          *dx,
                                     double          *dy);

/* rr-canvas-clipboard.c */
gboolean  rr_canvas_offer_text      (RrCanvas        *self,
                                     const char      *text,
                                     gsize            length);
void      rr_canvas_paste_text      (RrCanvas        *self,
                                     const char      *text,
                                     gsize            length);

/* rr-canvas-describe.c */
char     *rr_canvas_describe_card   (RrCanvas        *self,
                                     RrTouchpoint    *touchpoint);
char     *rr_canvas_describe_row    (RrCanvas        *self,
                                     RrStage         *stage,
                                     guint            step,
                                     RrLane          *lane);
char     *rr_canvas_describe_place  (RrCanvas        *self,
                                     const RrPlace   *place);

/* rr-canvas-snapshot.c */
void      rr_canvas_snapshot        (GtkWidget       *widget,
                                     GtkSnapshot     *snapshot);
void      rr_canvas_drop_caches     (RrCanvas        *self);
void      rr_canvas_drop_links      (RrCanvas        *self);
void      rr_canvas_drop_strips     (RrCanvas        *self);

/* rr-canvas-edit.c */
void      rr_canvas_edit_new_card   (RrCanvas        *self,
                                     const RrPlace   *place,
                                     const char      *text);
gboolean  rr_canvas_is_editing      (RrCanvas        *self);
gboolean  rr_canvas_end_edit        (RrCanvas        *self,
                                     RrTextEnd        end);
void      rr_canvas_drop_edit       (RrCanvas        *self);
void      rr_canvas_show_editor     (RrCanvas        *self,
                                     const char      *text,
                                     const char      *label,
                                     gboolean         select_all);

/* rr-canvas-rows.c */
GArray   *rr_canvas_list_row_items  (RrCanvas        *self,
                                     RrStage         *stage,
                                     guint            step,
                                     RrLane          *lane);
gboolean  rr_canvas_get_cursor_row  (RrCanvas        *self,
                                     RrPlace         *place,
                                     RrStage        **stage,
                                     RrLane         **lane);
gboolean  rr_canvas_get_card_place  (RrCanvas        *self,
                                     RrPlace         *place);
gboolean  rr_canvas_edit_row        (RrCanvas        *self,
                                     const RrHit     *hit);
gboolean  rr_canvas_edit_cursor_row (RrCanvas        *self,
                                     gboolean         create);
gboolean  rr_canvas_get_row_text_rect (RrCanvas      *self,
                                     RrRect          *rect);
void      rr_canvas_edit_next_row_text (RrCanvas     *self,
                                     const RrEdit    *edit,
                                     gboolean         was_empty,
                                     gboolean         forward);

/* rr-canvas-links.c */
#define RR_LINK_SPOT 24.0 /* map units */

void      rr_canvas_describe_link   (RrCanvas        *self,
                                     RrLink          *link,
                                     char           **name,
                                     char           **description);
gboolean  rr_canvas_get_link_spot   (RrCanvas        *self,
                                     RrLink          *link,
                                     RrRect          *rect);
void      rr_canvas_weigh_link      (RrCanvas        *self,
                                     RrLink          *link,
                                     double           steps);
gboolean  rr_canvas_parse_strength  (const char      *text,
                                     double          *strength);
gboolean  rr_canvas_write_strength  (RrCanvas        *self,
                                     RrLink          *link,
                                     const char      *text,
                                     GError         **error);
void      rr_canvas_edit_strength   (RrCanvas        *self);
gboolean  rr_canvas_enter_link      (RrCanvas        *self,
                                     gboolean         outwards);
gboolean  rr_canvas_navigate_link   (RrCanvas        *self,
                                     RrLink          *link,
                                     GtkDirectionType direction);
RrLink   *rr_canvas_ensure_dependency (RrCanvas      *self,
                                     const char      *from,
                                     const char      *to,
                                     GError         **error);
void      rr_canvas_link_selection  (RrCanvas        *self);

/* rr-canvas-editor.c */
void      rr_canvas_ensure_editor_style (GtkWidget   *widget);
gboolean  rr_canvas_get_new_card_rect (RrCanvas      *self,
                                     RrStage         *stage,
                                     guint            step,
                                     RrLane          *lane,
                                     RrRect          *rect);
void      rr_canvas_allocate_editor (RrCanvas        *self);
void      rr_canvas_reveal_edit     (RrCanvas        *self);

/* rr-canvas-actions.c */
void      rr_canvas_install_actions (GtkWidgetClass  *klass);
void      rr_canvas_update_actions  (RrCanvas        *self);
gboolean  rr_canvas_cancel          (RrCanvas        *self);

/* rr-canvas-navigate.c */
gboolean  rr_canvas_navigate        (RrCanvas        *self,
                                     GtkDirectionType direction,
                                     gboolean         extend);
gboolean  rr_canvas_navigate_card   (RrCanvas        *self,
                                     gboolean         forward,
                                     gboolean         create);
RrLane   *rr_canvas_find_card_lane  (RrMap           *map,
                                     guint            position,
                                     int              step);

/* rr-canvas-move.c */
gboolean  rr_canvas_move_selection  (RrCanvas        *self,
                                     GtkDirectionType direction);

/* rr-canvas-keys.c */
void      rr_canvas_install_keys    (GtkWidgetClass  *klass);
GtkEventController *rr_canvas_keys_new (RrCanvas     *self);
GtkEventController *rr_canvas_focus_new (RrCanvas    *self);

/* rr-canvas-menu.c */
GMenuModel *rr_canvas_build_menu    (RrCanvas        *self,
                                     gpointer         element);
void      rr_canvas_popup_menu      (RrCanvas        *self,
                                     double           x,
                                     double           y);

/* The pointer.  Each *_new () returns a controller that calls the functions below it. */
GtkEventController *rr_tool_click_new  (RrCanvas     *canvas);
void      rr_canvas_press           (RrCanvas        *self,
                                     double           x,
                                     double           y,
                                     int              n_press,
                                     GdkModifierType  modifiers);
void      rr_canvas_release         (RrCanvas        *self,
                                     double           x,
                                     double           y,
                                     GdkModifierType  modifiers);

GtkEventController *rr_tool_drag_new   (RrCanvas     *canvas);

/* rr-tool-comments.c */
GtkEventController *rr_tool_comments_new (RrCanvas *canvas);
gboolean  rr_canvas_comments_motion (RrCanvas        *self,
                                     double           x,
                                     double           y);
gboolean  rr_canvas_comments_drop   (RrCanvas        *self,
                                     GPtrArray       *comments,
                                     double           x,
                                     double           y);
gboolean  rr_canvas_drag_begin      (RrCanvas        *self,
                                     double           x,
                                     double           y,
                                     GdkModifierType  modifiers);
void      rr_canvas_drag_update     (RrCanvas        *self,
                                     double           x,
                                     double           y,
                                     GdkModifierType  modifiers);
void      rr_canvas_drag_drop       (RrCanvas        *self);
void      rr_canvas_drag_cancel     (RrCanvas        *self);

GtkEventController *rr_tool_hover_new  (RrCanvas     *canvas);
GtkEventController *rr_tool_menu_new   (RrCanvas     *canvas);
gboolean  rr_canvas_is_in_editor    (RrCanvas        *self,
                                     double           x,
                                     double           y);
void      rr_canvas_open_menu_at    (RrCanvas        *self,
                                     double           x,
                                     double           y);
GtkEventController *rr_tool_pan_new    (RrCanvas     *canvas);
GtkEventController *rr_tool_wheel_new  (RrCanvas     *canvas);
GtkEventController *rr_tool_pinch_new  (RrCanvas     *canvas);
void      rr_canvas_pinch_begin     (RrCanvas        *self,
                                     double           x,
                                     double           y);
void      rr_canvas_pinch           (RrCanvas        *self,
                                     double           scale,
                                     double           x,
                                     double           y);

/* rr-tool-touch.c */
GtkEventController *rr_tool_long_press_new (RrCanvas *canvas);
gboolean  rr_canvas_rest            (RrCanvas        *self,
                                     double           x,
                                     double           y);
gboolean  rr_canvas_end_rest        (RrCanvas        *self,
                                     double           x,
                                     double           y,
                                     gboolean         moved);
gboolean  rr_canvas_note_touch      (RrCanvas        *self,
                                     GtkEventController *controller);
gboolean  rr_canvas_hold_scrolling  (RrCanvas        *self,
                                     double           x,
                                     double           y);
void      rr_canvas_release_scrolling (RrCanvas      *self);
gboolean  rr_canvas_wheel           (RrCanvas        *self,
                                     double           dx,
                                     double           dy,
                                     GdkModifierType  modifiers);

void      rr_canvas_hit             (RrCanvas        *self,
                                     double           x,
                                     double           y,
                                     RrHit           *hit);
void      rr_canvas_hover           (RrCanvas        *self,
                                     double           x,
                                     double           y);

G_END_DECLS
