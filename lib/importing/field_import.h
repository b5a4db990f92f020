// SPDX-License-Identifier: MIT
#pragma once

#include "import_draft.h"

namespace Agentwright {

/// Places the agent's name: that of the entry, or where it has none, that of the path. What Claude Code takes for a name stays.
void importName(ImportDraft &draft, QLatin1StringView from = QLatin1StringView("name"));
/// Places a description, of the first entry that is there; a general one where none is.
void importDescription(ImportDraft &draft,
                       std::initializer_list<QLatin1StringView> from = {QLatin1StringView("description")});
/// Places the model: aliases and Claude's ids. Those of other vendors are dropped.
void importModel(ImportDraft &draft, QLatin1StringView from = QLatin1StringView("model"));
/// Places a level of effort.
void importEffort(ImportDraft &draft, QLatin1StringView from);
/// Places one of the eight colours: by name, or the nearest to what is written.
void importColour(ImportDraft &draft, QLatin1StringView from);
/// Places servers: a map of settings, or a list of names and of maps.
void importServers(ImportDraft &draft, QLatin1StringView from);
/// A text that is the prompt.
void importPrompt(ImportDraft &draft, QLatin1StringView from);

} // namespace Agentwright
