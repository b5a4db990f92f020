// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/base/result.h>
#include <agentwright/templates/template.h>

#include <QString>

namespace Agentwright::App {

/// Something other than a template that a new agent can begin as.
struct StartingPoint {
    QString label;
    QString text;
};

/// A template with what can be changed of it as parameters. A whole definition: its name and the words that recur in it; any
/// other text becomes the prompt of a definition that still needs a name and a description. InvalidArgument as makeTemplate().
Result<Template> templateOf(const StartingPoint &start);

} // namespace Agentwright::App
