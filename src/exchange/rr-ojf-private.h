/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* For the reader of OJF maps: its parts, and how it takes members out of objects.
 *
 * What is taken is removed from the object that was read; what is left in the end is kept
 * in the map as the member "ojf" of the element that it belongs to, so that nothing that
 * the file holds is lost.
 */

#include "rr-import-builder-private.h"

G_BEGIN_DECLS

typedef struct
{
  JsonObject *element;     /* borrowed; the stage of the map */
  guint n_steps;
  GPtrArray *touchpoints;  /* owned; of RrOjfCard, in the order of the file */
} RrOjfStage;

typedef struct
{
  char *source_id;         /* owned; in the file that is read, or NULL */
  char *name;              /* owned */
  RrLaneKind kind;
  gboolean known;          /* the kind is told by the name or the purpose of the nodes */
  JsonObject *element;     /* borrowed; the row of the map */
  const char *id;          /* borrowed; of that */
  const char *words;       /* borrowed; of the row for what an emotion is called, or NULL */
  guint n_nodes;
  guint n_without_card;    /* nodes that found no touchpoint to belong to */
} RrOjfLane;

/* A node that became a touchpoint. */
typedef struct
{
  JsonObject *element;     /* borrowed; the touchpoint of the map */
  guint node;              /* its place among the nodes */
  gboolean has_score;
} RrOjfCard;

typedef struct
{
  JsonObject *object; /* borrowed */
  RrOjfStage *stage;  /* borrowed */
  RrOjfLane *lane;    /* borrowed */
} RrOjfNode;

typedef struct
{
  RrImportBuilder *builder; /* borrowed */
  GHashTable *stages;       /* owned; id and name → RrOjfStage, borrowed */
  GPtrArray *all_stages;    /* owned; of RrOjfStage */
  GHashTable *lanes;        /* owned; id and name → RrOjfLane, borrowed */
  GPtrArray *all_lanes;     /* owned; of RrOjfLane */
  GHashTable *layers;       /* owned; layer of a blueprint → id of its row, borrowed */
  const char *words;        /* borrowed; the id of the row for feelings in words, or NULL */
  GHashTable *kept;         /* owned; names of members that are kept, but not shown */
  guint n_severities;
} RrOjf;

char       *rr_ojf_take_text     (JsonObject  *object,
                                  const char  *member);
char       *rr_ojf_take_key      (JsonObject  *object,
                                  const char  *member);
char       *rr_ojf_take_first    (JsonObject  *object,
                                  const char *const *members);
gboolean    rr_ojf_take_number   (JsonObject  *object,
                                  const char  *member,
                                  double      *number);
JsonArray  *rr_ojf_peek_array    (JsonObject  *object,
                                  const char  *member);
void        rr_ojf_keep          (RrOjf       *self,
                                  JsonObject  *element,
                                  JsonObject  *rest);
void        rr_ojf_keep_node     (RrOjf       *self,
                                  JsonObject  *element,
                                  JsonObject  *rest,
                                  const char  *title);
char       *rr_ojf_join          (const char  *title,
                                  const char  *text);

void        rr_ojf_init          (RrOjf           *self,
                                  RrImportBuilder *builder);
void        rr_ojf_clear         (RrOjf       *self);
void        rr_ojf_read_stages   (RrOjf       *self,
                                  JsonArray   *stages);
void        rr_ojf_read_lanes    (RrOjf       *self,
                                  JsonArray   *lanes);
GArray     *rr_ojf_read_nodes    (RrOjf       *self,
                                  JsonArray   *nodes);
void        rr_ojf_ensure_channel (RrOjf      *self);
void        rr_ojf_add_rows      (RrOjf       *self,
                                  JsonArray   *lanes);

void        rr_ojf_add_card      (RrOjf       *self,
                                  RrOjfStage  *stage,
                                  RrOjfLane   *lane,
                                  JsonObject  *node,
                                  guint        index);
gboolean    rr_ojf_take_emotion  (RrOjf       *self,
                                  JsonObject  *node,
                                  const char  *title,
                                  double      *emotion);

G_END_DECLS
