# SPDX-License-Identifier: GPL-3.0-or-later
"""The closed and open enumerations that playbooks and maps are written in, and how to open such a file."""

import json

CHANNELS = ["website", "app", "email", "phone", "chat", "social", "store", "post", "partner", "other"]
SCENARIO_KINDS = ["outage", "data-breach", "product", "supply", "health", "weather", "social-media", "price", "staff", "other"]
CAUSES = ["victim", "accident", "preventable"]
STRATEGIES = ["communication", "support", "service", "empathy", "monitoring", "training", "feedback", "responsibility",
              "priorities", "evaluation"]
PHASES = ["hours", "day", "week", "month", "after"]
ORIGINS = ["direct", "ripple", "both"]
LANE_KINDS = ["channel", "emotion", "needs", "pains", "ideas", "feedback", "impact", "actions", "text"]
LINK_KINDS = ["dependency", "alternative", "flow"]
SOURCES = ["survey", "social", "support", "review", "interview", "other"]
ACTION_STATES = ["todo", "doing", "done", "dropped"]
MESSAGE_STATES = ["draft", "approved", "sent"]
CHECKS = ["first", "right", "credible", "empathy", "action", "respect"]


def unique_members(pairs):
    """Refuses an object that names a member twice, which the standard parser takes in silence."""
    names = [name for name, _ in pairs]
    twice = sorted({name for name in names if names.count(name) > 1})
    if twice:
        raise ValueError(f"named twice: {', '.join(twice)}")
    return dict(pairs)


def load(path):
    return json.loads(path.read_text(encoding="utf-8"), object_pairs_hook=unique_members)


def duplicates(names):
    names = list(names)
    return sorted({name for name in names if names.count(name) > 1})
