// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>
#include <QPointer>

class QProgressBar;

namespace Agentwright::App {

/// A dialog that takes no input while something it has started is written elsewhere, and cannot be closed meanwhile.
class BusyDialog : public QDialog
{
    Q_OBJECT
public:
    explicit BusyDialog(QWidget *parent);

    void reject() override;

protected:
    void setBusy(bool isBusy);
    /// To be placed in the layout; shown while the dialog is busy.
    QProgressBar *busyBar() const { return m_bar; }

private:
    QProgressBar *m_bar;
    QPointer<QWidget> m_focus; ///< before it was busy
    bool m_isBusy = false;
};

} // namespace Agentwright::App
