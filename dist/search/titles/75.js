encyclopress.titles("75",[["High Council for the Unity of Azawad","high-council-for-the-unity-of-azawad","","Organization of northern Mali"]])
