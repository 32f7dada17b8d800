/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrLayout: where everything of a map stands.
 *
 * Pure arithmetic plus measured text.  It follows the map and its assessment: a change
 * touches the cells it is about, and what is asked for next is put in order first.
 * Everything that it tells is in map units (see rr-geometry.h), and what it hands out is
 * borrowed from the map.  Elements that are hidden, or in no map, stand nowhere.
 */

#include "rr-assessment.h"
#include "rr-geometry.h"
#include "rr-journey.h"
#include "rr-text-cache.h"
#include "rr-view.h"

G_BEGIN_DECLS

/* How much room a map takes.  Compact cards are as low as their texts let them be. */
typedef enum
{
  RR_DENSITY_COMFORTABLE,
  RR_DENSITY_COMPACT
} RrDensity;

/* What is at a point.  The later ones lie above the earlier ones. */
typedef enum
{
  RR_HIT_NOTHING,
  RR_HIT_CELL,         /* @stage, @step, @lane */
  RR_HIT_LANE,         /* a row that holds no cards: @lane; @stage and @step where there is one */
  RR_HIT_ITEM,         /* a box in a row: @lane, @index among those of @touchpoint, or of @stage */
  RR_HIT_LINK,         /* @link */
  RR_HIT_CURVE_POINT,  /* @touchpoint, @lane; of the curve before the crisis */
  RR_HIT_CARD,         /* @touchpoint and its @stage, @step, @lane */
  RR_HIT_LINK_HANDLE,  /* @touchpoint; the handle on its edge that a new link is drawn from */
  RR_HIT_STAGE_HEADER, /* @stage */
  RR_HIT_LANE_LABEL,   /* @lane */
  RR_HIT_ADD_STAGE,
  RR_HIT_ADD_LANE
} RrHitKind;

typedef struct
{
  RrHitKind kind;
  RrTouchpoint *touchpoint; /* borrowed */
  RrStage *stage;           /* borrowed */
  RrLane *lane;             /* borrowed */
  RrLink *link;             /* borrowed */
  guint step;
  guint index;
  RrRect rect;              /* of what was hit */
} RrHit;

/* Where dragged cards would land. */
typedef struct
{
  RrPlace place;
  RrRect mark;              /* the insertion mark */
  double dragged_height;    /* of the dragged cards as a stack, gaps included */
} RrDrop;

/* A link as one cubic Bézier curve from edge to edge; the arrow's tip is its end. */
typedef struct
{
  double x0, y0; /* start */
  double x1, y1; /* control points */
  double x2, y2;
  double x3, y3; /* end */
} RrLinkPath;

/* The mean of a column on a curve. */
typedef struct
{
  double x;
  double y;         /* NAN: a gap */
} RrCurveMean;

/* A box in a row that holds no cards. */
typedef struct
{
  RrLane *lane;             /* borrowed */
  RrStage *stage;           /* borrowed */
  RrTouchpoint *touchpoint; /* borrowed; NULL: of the whole stage */
  RrElement *element;       /* borrowed; the action that it shows, or NULL */
  guint index;              /* among those of the touchpoint or the stage in this row */
  const char *text;         /* borrowed; valid until the next change */
  int level;                /* RR_LANE_IMPACT: 1…4, else 0 */
  double value;             /* RR_LANE_FEEDBACK: mean sentiment, or NAN */
  RrRect rect;
} RrItem;

typedef void (*RrLabelFunc) (RrLink       *link,
                             const RrRect *rect,
                             gpointer      user_data);

typedef void (*RrItemFunc) (const RrItem *item,
                            gpointer      user_data);

#define RR_TYPE_LAYOUT (rr_layout_get_type ())
G_DECLARE_FINAL_TYPE (RrLayout, rr_layout, RR, LAYOUT, GObject)

/* Signals:
 *
 * changed (RrLayout *)
 *   Something may stand elsewhere, or has come or gone.  Told once, until something is
 *   asked for again.
 *
 * card-changed (RrLayout *, RrTouchpoint *)
 *   The card looks different.  It may also have moved; then "changed" comes as well.
 */

RrLayout     *rr_layout_new                (RrMap         *map,
                                            RrTextCache   *texts);
RrMap        *rr_layout_get_map            (RrLayout      *self);
RrTextCache  *rr_layout_get_texts          (RrLayout      *self);
RrAssessment *rr_layout_get_assessment     (RrLayout      *self);
void          rr_layout_set_assessment     (RrLayout      *self,
                                            RrAssessment  *assessment);
RrFeedbackStats *
              rr_layout_get_feedback       (RrLayout      *self);
gboolean      rr_layout_get_mirrored       (RrLayout      *self);
void          rr_layout_set_mirrored       (RrLayout      *self,
                                            gboolean       mirrored);
gboolean      rr_layout_get_editable       (RrLayout      *self);
void          rr_layout_set_editable       (RrLayout      *self,
                                            gboolean       editable);
void          rr_layout_set_density        (RrLayout      *self,
                                            RrDensity      density);
double        rr_layout_get_card_height    (RrLayout      *self);

/* Rectangles. */
void          rr_layout_get_bounds         (RrLayout      *self,
                                            RrRect        *bounds);
double        rr_layout_get_header_bottom  (RrLayout      *self);
double        rr_layout_get_label_width    (RrLayout      *self);
gboolean      rr_layout_get_rect           (RrLayout      *self,
                                            gpointer       element,
                                            RrRect        *rect);
gboolean      rr_layout_get_card           (RrLayout      *self,
                                            RrTouchpoint  *touchpoint,
                                            RrRect        *rect);
gboolean      rr_layout_get_title          (RrLayout      *self,
                                            RrTouchpoint  *touchpoint,
                                            RrRect        *rect);
gboolean      rr_layout_get_stage          (RrLayout      *self,
                                            RrStage       *stage,
                                            RrRect        *rect);
gboolean      rr_layout_get_stage_header   (RrLayout      *self,
                                            RrStage       *stage,
                                            RrRect        *rect);
gboolean      rr_layout_get_lane           (RrLayout      *self,
                                            RrLane        *lane,
                                            RrRect        *rect);
gboolean      rr_layout_get_lane_label     (RrLayout      *self,
                                            RrLane        *lane,
                                            RrRect        *rect);
gboolean      rr_layout_get_cell           (RrLayout      *self,
                                            RrStage       *stage,
                                            guint          step,
                                            RrLane        *lane,
                                            RrRect        *rect);
gboolean      rr_layout_get_add_stage      (RrLayout      *self,
                                            RrRect        *rect);
gboolean      rr_layout_get_add_lane       (RrLayout      *self,
                                            RrRect        *rect);

/* Contents. */
guint         rr_layout_get_n_steps        (RrLayout      *self,
                                            RrStage       *stage);
GPtrArray    *rr_layout_list_cards         (RrLayout      *self,
                                            const RrRect  *area);
GPtrArray    *rr_layout_list_cell          (RrLayout      *self,
                                            RrStage       *stage,
                                            guint          step,
                                            RrLane        *lane);
GPtrArray    *rr_layout_list_links         (RrLayout      *self,
                                            const RrRect  *area);
void          rr_layout_foreach_item       (RrLayout      *self,
                                            const RrRect  *area,
                                            RrItemFunc     func,
                                            gpointer       user_data);
gboolean      rr_layout_get_link_path      (RrLayout      *self,
                                            RrLink        *link,
                                            RrLinkPath    *path);
void          rr_layout_foreach_label      (RrLayout      *self,
                                            const RrRect  *area,
                                            RrLabelFunc    func,
                                            gpointer       user_data);

/* The emotion rows.  Curves are those of the assessment; without one there is the curve
 * before the crisis alone. */
gboolean      rr_layout_get_curve_point    (RrLayout      *self,
                                            RrLane        *lane,
                                            RrTouchpoint  *touchpoint,
                                            RrPeriod       period,
                                            double        *x,
                                            double        *y);
double        rr_layout_emotion_to_y       (RrLayout      *self,
                                            RrLane        *lane,
                                            double         emotion);
double        rr_layout_y_to_emotion       (RrLayout      *self,
                                            RrLane        *lane,
                                            double         y);
GArray       *rr_layout_get_curve          (RrLayout      *self,
                                            RrLane        *lane,
                                            RrPeriod       period,
                                            const RrRect  *area);

/* Pointing. */
void          rr_layout_hit                (RrLayout      *self,
                                            double         x,
                                            double         y,
                                            double         tolerance,
                                            RrHit         *hit);
gboolean      rr_layout_find_drop          (RrLayout      *self,
                                            double         x,
                                            double         y,
                                            GPtrArray     *dragged,
                                            RrDrop        *drop);
void          rr_layout_get_drop_offset    (RrLayout      *self,
                                            const RrDrop  *drop,
                                            GPtrArray     *dragged,
                                            RrTouchpoint  *touchpoint,
                                            double        *dx,
                                            double        *dy);
int           rr_layout_find_stage_position (RrLayout     *self,
                                            double         x,
                                            RrRect        *mark);
int           rr_layout_find_lane_position (RrLayout      *self,
                                            double         y,
                                            RrRect        *mark);

G_END_DECLS
