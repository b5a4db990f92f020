// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/rules/diagnostic.h>

#include <QWidget>

namespace Agentwright::App {

/// One finding below the field it is about: severity, sentence, a button for its first fix.
class ProblemLine : public QWidget
{
    Q_OBJECT
public:
    explicit ProblemLine(const Diagnostic &diagnostic, QWidget *parent = nullptr);

Q_SIGNALS:
    void fixRequested(const Agentwright::Diagnostic &diagnostic, qsizetype fix);
};

} // namespace Agentwright::App
