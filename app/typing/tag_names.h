// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/model/definition_view.h>

#include <QString>
#include <QStringList>
#include <QStringView>

namespace Agentwright::App {

/// A letter, then letters, digits and _ - . as in tags of prompts.
bool isTagName(QStringView name);

/// Names of tags for that prompt: those in it, then those that prompts usually have; each once.
QStringList tagNamesFor(const DefinitionView &definition);

} // namespace Agentwright::App
