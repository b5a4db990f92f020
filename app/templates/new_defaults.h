// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Agentwright::App {

/// What the user wants new agents to begin with; empty: as they come.
struct NewDefaults {
    QString model;
    QString colour;
};

QString withDefaults(const QString &definition, const NewDefaults &defaults);

} // namespace Agentwright::App
