// SPDX-License-Identifier: MIT
#pragma once

#include <QPlainTextEdit>

namespace Agentwright::App {

/// A unified difference, to be read: added and removed lines have their signs and, besides, their colours.
class DiffView : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit DiffView(QWidget *parent = nullptr);

    void setDiff(const QString &unifiedDiff);

protected:
    void changeEvent(QEvent *event) override;
};

} // namespace Agentwright::App
