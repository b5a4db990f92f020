// SPDX-License-Identifier: MIT
#pragma once

#include "console.h"

#include <agentwright/exporting/loss_report.h>

#include <QCommandLineOption>
#include <QList>
#include <QString>

namespace Agentwright::App {

/// What export and import have in common.
QList<QCommandLineOption> transferOptions();

/// With --strict: false, and said, when one of them may do more than it should.
bool passesStrictly(const QList<LossReport> &reports, Console &console);

/// Finishes what a killed run has left in the folder, and says so.
void finishEarlierRun(const QString &folder, Console &console);

} // namespace Agentwright::App
