// SPDX-License-Identifier: MIT
#include "document/background_analysis.h"

#include <agentwright/rules/runner.h>

namespace Agentwright::App {

BackgroundAnalysis::BackgroundAnalysis(QObject *parent)
    : QObject(parent)
    , m_job(analysed, [this](const AnalysisAnswer &answer) { Q_EMIT finished(answer); }, kDebounceMs)
{ }

RuleContext contextOf(const AnalysisSnapshot &snapshot)
{
    return {snapshot.definition, snapshot.format, snapshot.place, snapshot.settings};
}

AnalysisAnswer analysed(const AnalysisSnapshot &snapshot)
{
    return {snapshot.revision, runRules(contextOf(snapshot))};
}

} // namespace Agentwright::App
