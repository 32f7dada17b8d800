/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Whose turn it is to vote; the votes themselves are the map's. */
#include "rr-session-private.h"

#include "rr-votes.h"

/**
 * rr_session_get_voting:
 * @self: a session
 *
 * Returns: how many votes each participant has; 0 while no vote is held
 */
guint
rr_session_get_voting (RrSession *self)
{
  g_return_val_if_fail (RR_IS_SESSION (self), 0);

  return rr_session_get_voting_state (self)->each;
}

/**
 * rr_session_set_voting:
 * @self: a session
 * @votes: how many votes each participant has, at most %RR_VOTES_MAX; 0 ends the vote
 *
 * Begins a vote, or changes how many votes there are.
 */
void
rr_session_set_voting (RrSession *self,
                       guint      votes)
{
  RrVoting *voting;

  g_return_if_fail (RR_IS_SESSION (self));
  g_return_if_fail (votes <= RR_VOTES_MAX);

  voting = rr_session_get_voting_state (self);
  if (voting->each == votes)
    return;

  if (voting->each == 0)
    rr_session_next_voter (self);
  voting->each = votes;
  g_object_notify (G_OBJECT (self), "voting");
}

/**
 * rr_session_next_voter:
 * @self: a session
 *
 * It is another participant's turn, with all votes.
 */
void
rr_session_next_voter (RrSession *self)
{
  RrMap *map;

  g_return_if_fail (RR_IS_SESSION (self));

  map = rr_session_get_map (self);
  rr_session_get_voting_state (self)->before = map != NULL ? rr_votes_count (map) : 0;
  g_object_notify (G_OBJECT (self), "voting");
}

/**
 * rr_session_count_votes_left:
 * @self: a session
 *
 * Counts what is on the map, so that a vote that is undone is there again.
 *
 * Returns: how many votes this participant still has
 */
int
rr_session_count_votes_left (RrSession *self)
{
  const RrVoting *voting;
  RrMap *map;
  int used;

  g_return_val_if_fail (RR_IS_SESSION (self), 0);

  voting = rr_session_get_voting_state (self);
  map = rr_session_get_map (self);
  if (voting->each == 0 || map == NULL)
    return 0;
  used = (int) rr_votes_count (map) - (int) voting->before;
  return CLAMP ((int) voting->each - used, 0, (int) voting->each);
}
