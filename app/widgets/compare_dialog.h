// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>
#include <QPushButton>

class QDialogButtonBox;

namespace Agentwright::App {

class DiffView;

/// What one text has other than another, to be read; with buttons that say what may be done about it.
class CompareDialog : public QDialog
{
    Q_OBJECT
public:
    CompareDialog(const QString &title, const QString &explanation, const QString &fileName, const QString &before,
                  const QString &after, QWidget *parent = nullptr);

    /// Its click closes the dialog.
    QPushButton *addChoice(const QString &text);

private:
    DiffView *m_difference;
    QDialogButtonBox *m_buttons;
};

} // namespace Agentwright::App
