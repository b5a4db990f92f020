// SPDX-License-Identifier: MIT
#pragma once

#include "check_report.h"

namespace Agentwright::App {

/// A SARIF 2.1.0 log with the metadata of all rules (OASIS Standard, 27 March 2020).
QJsonObject sarifLog(const QList<CheckedFile> &files);

} // namespace Agentwright::App
