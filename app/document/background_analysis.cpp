// SPDX-License-Identifier: MIT
#include "document/background_analysis.h"

#include <agentwright/rules/runner.h>

namespace Agentwright::App {

BackgroundAnalysis::BackgroundAnalysis(QObject *parent)
    : QObject(parent)
    , m_job(analysed, [this](const AnalysisAnswer &answer) { Q_EMIT finished(answer); }, kDebounceMs)
{ }

AnalysisAnswer analysed(const AnalysisSnapshot &snapshot)
{
    return {snapshot.revision, runRules({snapshot.definition, snapshot.format, snapshot.fileName})};
}

} // namespace Agentwright::App
